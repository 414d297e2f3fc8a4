import type { Actor } from './types.js'

/** A person, state, organisation or group that acts or is acted upon. */
export declare const actors: readonly Actor[]
export type { Actor, ActorId, ActorKind, Grade, Origin } from './types.js'
