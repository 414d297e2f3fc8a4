const label =
  /^(?:(?:key |safety |urgent |interim |final |policy )?recommendations?|rec\.?) (?:no\.? ?|number )?(?:[A-Z]{1,3}-?)?\d{1,3}(?:[./]\d{1,4})?[a-z]?(?:\s?[:.–—-]|(?=\s|$))/i

/** How long the label is that a recommendation of a report begins with: “Recommendation 3:”; 0 where there is none. */
export function recommendationLabel(text: string): number {
  return label.exec(text.slice(0, 60))?.[0].length ?? 0
}

/** Whether a line that begins with the label only names the recommendation: “Recommendation 9: Regular use of red teams”. */
export function isRecommendationHeading(text: string): boolean {
  return recommendationLabel(text) > 0 && text.length <= 250 && !/[.;:,?!)]$/.test(text)
}
