// What goes wrong in a made-up company, and how people write of it. {…} is filled in by wording.ts.

/** What one sort of failure looks like, what it is taken for, and what it turns out to be. */
export interface Fault {
  readonly tags: readonly [string, ...string[]];
  readonly titles: readonly [string, ...string[]];
  readonly symptoms: readonly [string, ...string[]];
  readonly wrongPaths: readonly [string, ...string[]];
  readonly cause: string;
  readonly remedies: readonly [string, ...string[]];
  readonly followup: string;
}

export const FAULTS: readonly [Fault, ...Fault[]] = [
  {
    tags: ['db', 'pool'],
    titles: [
      '{service} returns 500s',
      'Checkout fails with timeouts',
      '{service} cannot reach its database',
    ],
    symptoms: [
      '5xx above {percent} % on {service}',
      'connection pool of {service} exhausted: {number} waiting',
      'p99 of {service} at {ms} ms',
    ],
    wrongPaths: [
      'the last deploy of {service}',
      'a slow disk on {host}',
      'somebody runs a report on the primary',
    ],
    cause: 'connections leak when a request is cancelled',
    remedies: [
      'restarted {host}',
      'raised the pool of {service} to {number}',
      'rolled {service} back to {version}',
    ],
    followup: 'close connections when a request is cancelled in {service}',
  },
  {
    tags: ['replication', 'db'],
    titles: [
      'Replication lag in {region}',
      'Stale reads on {service}',
      'Replicas fall behind in {region}',
    ],
    symptoms: [
      'replication lag {number} s on {host}',
      'customers see old orders in {region}',
      'WAL backlog at {number} GB on {host}',
    ],
    wrongPaths: ['the network between the zones', 'a long vacuum', 'a batch job of {service}'],
    cause: 'an index build blocks the replay on the replicas',
    remedies: [
      'cancelled the index build on {host}',
      'took {host} out of rotation',
      'sent reads to the primary',
    ],
    followup: 'build indexes concurrently, and outside of office hours',
  },
  {
    tags: ['memory', 'cache'],
    titles: [
      '{service} is killed for its memory',
      'Memory leak in {service}',
      'Cache of {service} grows without end',
    ],
    symptoms: [
      '{host} was OOM-killed ({number} MB)',
      'heap of {service} at {percent} %, no drop after GC',
      'restarts of {service} every {number} min',
    ],
    wrongPaths: ['server configuration', 'traffic is higher than usual', 'a bad node in {region}'],
    cause: 'the cache never evicts sessions of guests',
    remedies: [
      'restarted {host}',
      'doubled the memory limit of {service}',
      'turned the cache of {service} off by its flag',
    ],
    followup: 'limit the cache of {service}, and alert at 80 %',
  },
  {
    tags: ['tls', 'cert'],
    titles: [
      'Certificate of {service} expired',
      'TLS handshakes fail in {region}',
      'Partners cannot connect to {service}',
    ],
    symptoms: [
      'certificate has expired, says {host}',
      'handshake failures at {percent} % in {region}',
      'partner reports x509 errors since {number} min',
    ],
    wrongPaths: [
      'the load balancer in {region}',
      'a change of cipher suites',
      'the clock of {host} is wrong',
    ],
    cause: 'the renewal job has failed silently since {number} days',
    remedies: [
      'issued a certificate by hand for {service}',
      'restarted the ingress in {region}',
      'ran the renewal on {host}',
    ],
    followup: 'alert on certificates that end within 14 days',
  },
  {
    tags: ['dns', 'network'],
    titles: [
      'DNS does not resolve in {region}',
      'Packet loss between zones of {region}',
      '{service} unreachable from {region}',
    ],
    symptoms: [
      'SERVFAIL for {service} in {region}',
      'packet loss {percent} % towards {host}',
      'timeouts after {ms} ms from {region}',
    ],
    wrongPaths: [
      'the provider has an outage',
      'a firewall rule of last night',
      'MTU on the new tunnel',
    ],
    cause: 'the resolver runs out of sockets after the kernel update',
    remedies: [
      'pointed {region} at the other resolver',
      'restarted the resolver on {host}',
      'drained {region}',
    ],
    followup: 'canary kernel updates on one resolver first',
  },
  {
    tags: ['queue', 'worker'],
    titles: ['Emails are late', 'Queue of {service} backs up', 'Invoices are not written'],
    symptoms: [
      '{number} thousand messages wait in {service}',
      'consumers of {service} idle, lag grows',
      'oldest message is {number} min old',
    ],
    wrongPaths: ['the broker in {region} is down', 'a poison message', 'too few workers'],
    cause: 'a worker holds its lock after a timeout and nobody takes over',
    remedies: [
      'restarted the workers of {service}',
      'scaled {service} to {number} workers',
      'moved {number} messages to the parking queue',
    ],
    followup: 'give the lock a lease of one minute',
  },
  {
    tags: ['deploy', 'config'],
    titles: ['Login broken after deploy', '{service} crash-loops', 'Wrong prices on the shop'],
    symptoms: [
      '{service} {version} crash-loops on {host}',
      'logins fail at {percent} %',
      'feature flag new-pricing is on for all of {region}',
    ],
    wrongPaths: [
      'the identity provider',
      'an expired secret',
      'the database migration of {version}',
    ],
    cause: 'a default changed in the configuration of {version}',
    remedies: [
      'rolled {service} back to {version}',
      'turned the flag new-pricing off',
      'fixed the configuration on {host}',
    ],
    followup: 'compare rendered configuration before a deploy',
  },
  {
    tags: ['disk', 'storage'],
    titles: ['Disk full on {host}', 'Uploads fail in {region}', 'Writes to {service} are refused'],
    symptoms: [
      'no space left on device, {host}',
      'uploads fail at {percent} %',
      'inodes at {percent} % on {host}',
    ],
    wrongPaths: [
      'the bucket policy changed',
      'a runaway log of {service}',
      'a snapshot that never ended',
    ],
    cause: 'log rotation stopped when {service} moved to another user',
    remedies: [
      'removed {number} GB of old logs on {host}',
      'grew the volume of {host} to {number} GB',
      'moved uploads to {region}',
    ],
    followup: 'alert at 80 % of every volume',
  },
  {
    tags: ['payments', 'partner'],
    titles: [
      'Card payments declined',
      'Payouts are late in {region}',
      'Webhooks of the payment provider fail',
    ],
    symptoms: [
      'authorisations down by {percent} %',
      'provider answers {number} of 1000 with 429',
      'webhooks of {service} retried {number} times',
    ],
    wrongPaths: ['fraud rules of last week', 'the provider has an outage', 'an expired API key'],
    cause: 'the retry of {service} hit the provider’s rate limit',
    remedies: [
      'switched {region} to the second provider',
      'lowered the retries of {service}',
      'called the provider: limit raised to {number}',
    ],
    followup: 'back off exponentially in {service}',
  },
  {
    tags: ['busca', 'índice'],
    titles: ['Busca fora do ar em {region}', 'Índice de {service} desatualizado'],
    symptoms: [
      'busca sem resultados em {region}',
      'fila de indexação com {number} mil itens',
      'nó {host} fora do cluster',
    ],
    wrongPaths: ['configuração do balanceador', 'sincronização atrasada em {region}'],
    cause: 'o disco do nó mestre ficou cheio durante a reindexação',
    remedies: ['reiniciei {host}', 'reindexação pausada', 'promovi outro nó em {region}'],
    followup: 'alarme de disco no cluster de busca',
  },
  {
    tags: ['認証', 'db'],
    titles: ['ログインできない ({region})', '決済 API が遅い'],
    symptoms: [
      '{service} の応答が {ms} ms',
      '接続エラー {percent} % ({region})',
      'データベース {host} の負荷が高い',
    ],
    wrongPaths: ['証明書の期限切れ', 'ネットワーク障害 ({region})'],
    cause: '接続プールの設定が {version} で変わった',
    remedies: ['{host} を再起動', '{service} を {version} に戻した'],
    followup: '接続プールの監視を追加',
  },
];

export const CHATTER: readonly [string, ...string[]] = [
  'graphs of {service} look the same as before',
  '@{person} looks at the logs of {host}',
  'error rate {percent} %, was {percent} %',
  'no deploys of {service} since {version}',
  'trace {trace} shows {ms} ms in {service}',
  'support has {number} tickets about it',
  'CPU of {host} at {percent} %',
  'customer {number} in {region} reports the same',
  'handed over to @{person}',
  'latency of {service} {ms} ms, was {ms} ms',
  '{service} in {region} is fine, only here it fails',
  'asked @{person} about the change in {version}',
  'request {trace} failed with 503',
  'load balancer in {region} marks {number} of 12 as down',
  'dashboards are slow themselves',
];

export const TOLD: readonly [string, ...string[]] = [
  'status page: we look into problems with {service}',
  'status page: a fix is being rolled out in {region}',
  'mail to partners: {service} is degraded',
  'status page: {service} runs as normal again',
];
