/** The verbs that open the postmortem, as the other table tells the rest. */
export const POSTMORTEM_VERBS = `
/postmortem │ half<ctrl+c> │ closeout ‖ at no-start ‖ standard, at the item ‖ postmortem  | ‖ nothing is said
/closeout   │ first⏎ │ closeout ‖ at no-start ‖ standard, at the item ‖ postmortem  | ‖ nothing is said
/review     │ <ctrl+x>⏎<ctrl+u> │ closeout ‖ postmortem  |
`;
