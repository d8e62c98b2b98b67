/** What secrets in command lines look like. Each pattern has an example in the tests. */

/** What stands in a secret's place: nothing that a shell would expand, if it is copied back. */
export const MASK = '•••';

/** How the names of options, variables and fields end whose value is a secret. */
export const SECRET_NAME =
  '(?:password|passwd|passphrase|passcode|secret|token|credentials?|secret_key_base' +
  '|(?:api|app|access|account|auth|encryption|private|secret|shared|signing)[-_]?key' +
  '|(?<!by|com|over|sur|tres)pass|(?<=[-_.])pwd)';

export interface ProgramOption {
  readonly programs: RegExp;
  /** The option, and what is attached to it. */
  readonly finds: RegExp;
  /** Without a value attached, the program asks for it. */
  readonly isAttached?: true;
  /** The value is `user:password`. */
  readonly isPair?: true;
}

/** Short options for passwords, of programs that have them; elsewhere `-p` is a port or a path. */
export const PROGRAM_OPTIONS: readonly ProgramOption[] = [
  { programs: /^(?:mysql|mariadb)[a-z_-]*$/, finds: /^(-p)(.*)$/s, isAttached: true },
  { programs: /^7z[ar]?$/, finds: /^(-p)(.*)$/s, isAttached: true },
  { programs: /^(?:sshpass|mongo[a-z]*|login)$/, finds: /^(-p)(.*)$/s },
  { programs: /^(?:zip|unzip)$/, finds: /^(-P)(.*)$/s },
  { programs: /^redis-cli$/, finds: /^(-a)(.*)$/s },
  { programs: /^ldap[a-z]+$/, finds: /^(-w)(.*)$/s },
  {
    programs: /^curl$/,
    finds: /^(-[A-Za-z]*[uU]|--(?:proxy-)?user(?:=|$))(.*)$/s,
    isPair: true,
  },
  { programs: /^(?:https?|xh)$/, finds: /^(-a|--auth(?:=|$))(.*)$/s, isPair: true },
];

interface TextRule {
  readonly finds: RegExp;
  /** What takes its place; `$1` is what may be read. */
  readonly leaves: string;
}

/** Secrets that show themselves, in the order in which they are looked for. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    finds: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    leaves: MASK,
  },
  // Not the port of http://host:8080/@scope, nor the comma behind it in a list.
  {
    finds:
      /\b([a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,200}:)(?!\d{1,5}(?:[/?#"',)\]}]|$))(?:[^\s/?#"']*|[^\s"']*)@/gi,
    leaves: `$1${MASK}@`,
  },
  {
    finds:
      /\b(authorization["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|apikey)\s+)?)[^\s"'][^"'\r\n]*/gi,
    leaves: `$1${MASK}`,
  },
  { finds: /\b(bearer\s+)(?=\S*\d)[\w.~+/=-]{8,}/gi, leaves: `$1${MASK}` },
  {
    finds: new RegExp(`^([\\w-]*(?:${SECRET_NAME}|cookie):\\s*)[^\\s/].*$`, 'is'),
    leaves: `$1${MASK}`,
  },
  {
    finds: new RegExp(`("[\\w.-]{0,60}${SECRET_NAME}"\\s*:\\s*")(?:[^"\\\\]|\\\\.)+`, 'gi'),
    leaves: `$1${MASK}`,
  },
  {
    finds: new RegExp(`([?&][\\w.%-]{0,60}(?:${SECRET_NAME}|key|sig|signature)=)[^&#\\s"']+`, 'gi'),
    leaves: `$1${MASK}`,
  },
  { finds: /((?:^|[\s=])pass:)\S+/g, leaves: `$1${MASK}` },
  { finds: /(hooks\.slack\.com\/services\/)[\w/]+/g, leaves: `$1${MASK}` },
  { finds: /\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)*/g, leaves: MASK },
  { finds: /\b(?:gh[oprsu]_|github_pat_|glpat-|npm_|dckr_pat_)[\w-]{16,}/g, leaves: MASK },
  { finds: /\b(?:xox[a-z]|xapp)-[\w-]{8,}/g, leaves: MASK },
  { finds: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, leaves: MASK },
  { finds: /\b(?:AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g, leaves: MASK },
  { finds: /\b(?:sk|rk|pk)(?:-|_live_|_test_)[\w-]{16,}/g, leaves: MASK },
  { finds: /\b(?:hv[sbr]\.|SG\.|dop_v1_|shpat_|pypi-|ATATT)[\w.=-]{20,}/g, leaves: MASK },
];
