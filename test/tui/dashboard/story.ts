/** The checkout outage, as far as it has come at 15:12. */
export const CHECKOUT: readonly string[] = [
  '14:31 /detected 5xx above 5 % on checkout #checkout',
  '14:34 /ack @maria has it',
  '14:35 ! restarted api-3 @ops',
  '14:39 /done A1 no change',
  '14:40 ? server configuration',
  '14:52 > status page: "Payments may fail, we are on it."',
  '15:05 /refute H1 unchanged for a week',
  '15:05 ? memory leak in the cart service',
  '15:08 ! deploy the fix to one instance @maria',
  '15:11 heap at 96 %, no drop after collection',
];
