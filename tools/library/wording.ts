import type { Chance } from './chance.ts';

const PEOPLE = [
  'ada',
  'bo',
  'chidi',
  'dana',
  'emeka',
  'fatou',
  'grace',
  'hiro',
  'ines',
  'jonas',
  'kemi',
  'linus',
  'maria',
  'nadia',
  'omar',
  'priya',
  'quentin',
  'rosa',
  'sven',
  'tomas',
] as const;
const SERVICES = [
  'checkout-api',
  'cart',
  'orders',
  'payments',
  'search',
  'login',
  'mailer',
  'invoices',
  'catalogue',
  'gateway',
  'stock',
  'shipping',
  'profile',
  'reports',
  'webhooks',
  'sessions',
  'pricing',
  'exports',
] as const;
const REGIONS = [
  'eu-west',
  'eu-north',
  'us-east',
  'us-west',
  'af-south',
  'ap-south',
  'ap-northeast',
  'sa-east',
] as const;

/** What stays the same through one incident. */
export interface Scene {
  readonly service: string;
  readonly region: string;
  readonly version: string;
  readonly people: readonly [string, ...string[]];
}

export function sceneOf(chance: Chance): Scene {
  return {
    service: chance.pick(SERVICES),
    region: chance.pick(REGIONS),
    version: `v${chance.between(1, 9)}.${chance.between(0, 40)}.${chance.between(0, 9)}`,
    people: [chance.pick(PEOPLE), chance.pick(PEOPLE), chance.pick(PEOPLE), chance.pick(PEOPLE)],
  };
}

/** Fills in what stands in braces: the scene's, or what is different each time. */
export function worded(template: string, scene: Scene, chance: Chance): string {
  return template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => filled(name, scene, chance));
}

function filled(name: string, scene: Scene, chance: Chance): string {
  switch (name) {
    case 'service':
      return scene.service;
    case 'region':
      return scene.region;
    case 'version':
      return scene.version;
    case 'person':
      return chance.pick(scene.people);
    case 'host':
      return `${scene.service}-${chance.between(1, 40)}`;
    case 'percent':
      return String(chance.between(1, 99));
    case 'ms':
      return String(chance.between(80, 30_000));
    case 'trace':
      return chance
        .between(0, 2 ** 32 - 1)
        .toString(16)
        .padStart(8, '0');
    case 'number':
      return String(chance.between(2, 900));
    default:
      throw new Error(`Nothing is filled in for {${name}}.`);
  }
}
