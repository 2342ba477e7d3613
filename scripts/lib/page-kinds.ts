/** One page of each kind, by its path in the Chinese site; the English one stands under `/en`. */
export const PAGE_KINDS = {
  home: '/',
  landing: '/strategy/',
  article: '/strategy/smart-goals/',
  goals: '/strategy/business-goals/',
  'KPI catalogue': '/strategy/kpis/',
  'role directory': '/roles/',
  role: '/roles/data-analyst/',
  'SOP directory': '/collaboration/sops/',
  SOP: '/collaboration/sops/content-production/',
  'RASCI matrix': '/collaboration/rasci/',
  culture: '/culture/',
  'onboarding landing': '/onboarding/',
  'onboarding path': '/onboarding/data-analyst/',
  glossary: '/glossary/',
  sources: '/sources/',
  search: '/search/',
} as const;
