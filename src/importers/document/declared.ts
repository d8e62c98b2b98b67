/** Which statement says that the incident was declared. */

const DECLARED =
  /\b(?:incident|outage|sev[- ]?\d|p[0-4])(?:\s(?:was|is|has been|were|formally|officially|first))*\s(?:declared|opened)\b(?!\s(?:as\s)?(?:over|resolved|closed|mitigated|fixed|solved|ended|retrospectively closed))|\bdeclar(?:e|es|ed|ing)\s(?:an?\s|the\s|it\s(?:as\s)?(?:an?\s)?|this\s(?:as\s)?(?:an?\s)?)?(?:\S{1,12}\s)?(?:incident|outage|sev[- ]?\d)\b(?!\s(?:as\s|is\s|was\s|to be\s)?(?:over|resolved|closed|mitigated|fixed|solved|ended))/iu;

export function saysDeclared(text: string): boolean {
  return DECLARED.test(text.slice(0, 300));
}
