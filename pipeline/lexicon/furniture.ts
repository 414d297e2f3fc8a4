/** Lines that a web page, a reader or a page layout adds around a briefing’s text. Whole lines, case ignored. */
export const furniturePatterns: readonly RegExp[] = [
  /^[\p{L} .'’-]{2,60} \+ \d{1,3} more$/u,
  /^(?:attachments?|downloads?|share|print|print this page|email|listen|read more|read aloud|related content|related|tags|topics?|themes?|format|languages?|primary country|other countries?|countries|menu|search|skip to (?:main )?content|back to top|subscribe|sign up|log ?in|cookies?|privacy policy|view original|see more|show more|load more|copy link|home|advertisement|also available in|available in)$/i,
  /^(?:download|read|view|open|get) (?:the )?(?:full |this |original |complete )?(?:pdf|report|document|briefing|attachment|infographic|map|file|text|article|statement)(?: \([^()]{1,60}\))?$/i,
  /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i,
  /^[-–— ]{0,3}\d{1,4}[-–— ]{0,3}$/,
  /^(?:page )?\d{1,4} ?\| ?\S.{2,150}$|^\S.{2,150} ?\| ?page ?\d{1,4}$/i,
  /^page \d{1,4} ?[|·•–—-] ?\S.{2,150}$/i,
  /^home ?[>›»/|→] ?\S.{0,150}$/i,
  /^(?:citation|subscribe|share(?:\/save)?|site feedback|feedback|print|email|cite|save|download|home){2,8}(?: ?[>›»] ?\S.{0,150})?$/i,
  /^(?:hide|show) (?:overview|details|contents|more)$/i,
  /^download pdf(?: \([\d.]{1,6} ?[KM]B\))?(?: ?\| ?pdf version history)?$/i,
  /^\p{L}{3,9} \d{1,2}, \d{4} \((?:[A-Z\d]{2,10} ?[-–] ?)?version:? \d{1,3}\)$/iu,
  /^(?:scroll (?:down|up|to explore)|skip navigation|toggle (?:menu|navigation)|close menu|accept (?:all )?cookies|back to (?:all )?(?:news|publications|reports)|read (?:time|in) ?: ?.{1,20}|\d{1,3}[ -]min(?:ute)?s? read|click here|learn more|find out more|download|save|cite|tweet|facebook|twitter|linkedin|whatsapp|x|next|previous|table of contents)$/i,
  /^share (?:this|on|via)\b.{0,60}$/i,
  /^(?:facebook|twitter|x|linkedin|whatsapp|email|print|copy link|share)(?:[ ,|/·•]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|copy link|share)){1,8}$/i,
  /^(?:this (?:web)?site|we) uses? cookies\b.{0,200}$/i,
  /^(?:news and press release|evaluation and lessons learned|manual and guideline)$/i,
  /^©.{0,120}$/,
  /^all rights reserved\.?$/i,
  /^(?:follow|join|like) us\b.{0,60}$/i,
  /^view gao-\d{2}-\d{3,6}.{0,200}$/i,
]

/** What a paragraph of a publication’s own data starts with: who, when, which number. */
export const metadataLabels =
  /^(?:report (?:no\.?|number)|product type|version|source|sources|posted|originally published|published|publication date|date|author|authors|by|written by|contact|contacts|for immediate release|issue|volume|series|isbn|issn|doi|keywords|format|theme|disaster|language|prepared by|media contact|last updated|updated|distr|original)(?:: | ?\| ?)/i

/** A line that names the authors: “By Ada Obi and John Doe”. */
export const byline =
  /^(?:written |prepared |edited )?by (?:dr\.? |prof\.? )?\p{Lu}[\p{L}.’'-]* \p{Lu}/iu

/** The words for a kind of publication, with which a series’ name ends. */
export const publicationWords =
  /\b(?:briefing|report|brief|memorandum|memo|paper|note|notes|update|statement|commentary|alert|bulletin|series|study|analysis|insight|insights|review|factsheet|fact sheet|backgrounder|dispatch|working paper|situation report|flash update|testimony|communiqué|press release)\b/i

/** How a caption starts. */
export const captionStart =
  /^(?:[▲△▼▽◀▶►◄↑↓←→] ?)?(?:table|figure|fig\.|map|chart|box|graph|graphic|photo|image|exhibit|infographic|diagram)(?: ?[A-Z]?\d{1,3}(?:\.\d{1,3})?[a-z]?(?:-[A-Z\d]{1,3})?)?(?:[.:]| [-–—|]|$)/i

/** Whom to ask, whatever stands behind it. */
export const contactLine =
  /^(?:for (?:more|further|additional) information,? ?(?:please )?(?:contact|visit|call|see|write)|contacts?:|media contacts?:|press contacts?:|(?:media|press) (?:inquiries|enquiries):)/i

/** A photo’s credit, whole line: “Photo: UNHCR/A. Obi”, “A. Obi/AFP via Getty Images”. */
export const photoCredit =
  /^[([]?(?:photo(?:graph)?s?|image|picture|credit|photo credit|cover photo|cover image)(?: credit)?(?: by)? ?[:©]|^[([]?(?:photo|image) (?:by|courtesy of) |^© .{0,80}\/|\/(?:AFP|Reuters|Getty Images|EPA|AP|Xinhua|Anadolu)\b[^.]{0,40}$/i

/** What stands above a document and says what form it has, not what it is called. Whole lines. */
export const mastheadWords =
  /^(?:(?:action|information|decision|policy|internal) )?(?:memorandum|memo|cable|letter|statement|report|brief|briefing|briefing note|news release|press release|media release|media advisory|press statement|for immediate release|situation report|sitrep|flash update|fact ?sheet|policy brief|policy paper|working paper|united nations|security council|general assembly|unclassified|secret|for official use only|limited official use|confidential|sensitive but unclassified)$/i

/** A masthead that names its publisher’s form and readers, or the form alone. */
export const mastheadLine =
  /^(?:(?:CRS|GAO|CBO) .{2,60} )?prepared for (?:the )?(?:members and committees of )?(?:(?:US|U\.S\.) )?congress$|^(?:CRS )?(?:insight|legal sidebar|in focus)i?$/i

/** An address on a line of its own, with a number and version behind it or none. */
export const addressLine =
  /^(?:\S{2,12} )?https?:\/\/\S{3,200}(?: \| \S.{1,80}| [A-Z]{1,5}\d{2,8})?$/i

/** How a letter opens: a line of its own. */
export const salutation =
  /^(?:dear \p{L}[\p{L}.’' ,&-]{1,100}|your excellency|excellency|excellencies|to whom it may concern)[,:]$/iu

/** How a letter closes: a line of its own. */
export const letterClosing =
  /^(?:yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?sincerely(?: yours)?|respectfully(?: yours| submitted)?|(?:with )?(?:kind|best|warm) (?:regards|wishes)|(?:please )?accept, .{1,120} assurances of .{1,80})[,.]?$/i

/** An author with an office, on a line of its own: “Ann Lee, Specialist in Minerals Policy”. */
export const authorLine =
  /^\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’'-]*){1,3} ?, (?:acting |senior |principal |visiting |non-resident |research |associate |assistant ){0,2}(?:specialist|analyst|fellow|researcher|research assistant|section research manager|attorney|economist|director|editor|correspondent|coordinator|professor|lecturer)\b[^;:!?]{0,120}$/iu

/** What one of the authors is, behind the name, below the text: “Ada Obi is a senior fellow at the institute.” */
export const authorNote =
  /^,? ?(?:(?:is|was|serves|works|holds|leads|heads|teaches|writes|covers|directs)\b|who\b).{1,200}?\b(?:fellow|researcher|professor|lecturer|analyst|specialist|director|manager|officer|editor|journalist|correspondent|attorney|lawyer|consultant|advis[eo]r|economist|historian|associate|assistant|coordinator|chair|candidate|student|scholar|president|member|head|expert|founder|writer|author)\b/i

/** Who adopted a resolution and when, below its number. */
export const adoption = /^adopted (?:by|at|on|unanimously)\b.{1,200}$/i

/** A line of a memorandum’s or a cable’s head. */
export const memoField =
  /^(?:to|from|date|dated|subject|subj|re|ref|reference|via|through|thru|cc|bcc|info|attention|attn|classification|drafted by|cleared by|tags)\s?:\s*\S/i
