import type { Claim } from '../../records.ts'
import { isCause } from './cause.ts'
import type { Clausal } from './clausal.ts'
import { isForecast } from './forecast.ts'
import { isDuty, isValue } from './value.ts'

/** What sort of proposition a clause is: the first that applies. */
export function kindOf(clausal: Clausal): Claim['kind'] {
  const { attributed, stance } = clausal
  if (stance === 'advised' && attributed) return 'value'
  if (stance === 'expected' || isForecast(clausal)) return 'forecast'
  if (isDuty(clausal)) return 'value'
  if (isCause(clausal)) return 'cause'
  return isValue(clausal) ? 'value' : 'fact'
}
