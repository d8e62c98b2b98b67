/** What can be said of the impact, in the order in which documents say it. */
export const IMPACT_FIELDS = [
  { name: 'description', title: 'Description', tells: 'what was affected, in a sentence' },
  { name: 'services', title: 'Services', tells: 'which services, and how' },
  { name: 'users', title: 'Users', tells: 'which users, and how many' },
  { name: 'share', title: 'Share', tells: 'what share of them' },
  { name: 'accounts', title: 'Accounts', tells: 'how many accounts' },
  { name: 'requests', title: 'Support requests', tells: 'how many support requests were raised' },
  {
    name: 'notifications',
    title: 'Notifications out of SLA',
    tells: 'how many notifications were sent later than was promised',
  },
  { name: 'events', title: 'Events dropped', tells: 'how many events were dropped' },
  { name: 'business', title: 'Business', tells: 'what it meant for the business' },
  { name: 'revenue', title: 'Revenue', tells: 'what was lost of the revenue' },
  { name: 'other', title: 'Other', tells: 'what else was affected' },
] as const;
