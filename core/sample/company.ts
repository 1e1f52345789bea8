/** The people of the sample company: a B2B software firm of six teams. Every name is made up. */
export interface SamplePerson {
  readonly name: string;
  readonly team: string;
  readonly role: string;
  readonly skills: readonly string[];
  /** Share of full time. */
  readonly share: number;
}

export const TEAMS = ['Platform', 'Applications', 'Data', 'Marketing', 'Sales', 'Customer Success'] as const;
export type TeamName = (typeof TEAMS)[number];

const ROSTER: Readonly<Record<TeamName, readonly string[]>> = {
  Platform: [
    'Priya Natarajan, Director, Architecture, 1',
    'Tomas Berg, Engineering lead, Cloud + Security, 1',
    'Wei Lindqvist, Engineer, Cloud, 1',
    'Amara Osei, Engineer, Security, 1',
    'Jonas Keller, Engineer, Security, 0.8',
    'Elif Demir, Engineer, Cloud, 1',
    'Rafael Souto, Site reliability, Cloud, 1',
    'Hanna Virtanen, Engineer, Architecture, 0.6',
  ],
  Applications: [
    'Marcus Adeyemi, Director, Product, 1',
    'Sofia Marchetti, Product manager, Product, 1',
    'Liam Fitzgerald, Product manager, Product, 1',
    'Yuki Tanabe, Designer, Design, 1',
    'Nadia Rahman, Engineer, Frontend + Design, 1',
    'Oskar Nowak, Engineer, Frontend, 1',
    'Camille Durand, Engineer, Backend + Frontend, 1',
    'Diego Paredes, Engineer, Backend, 0.8',
  ],
  Data: [
    'Ingrid Solheim, Director, Data science, 1',
    'Kwame Boateng, Data engineer, Pipelines, 1',
    'Mei Castellano, Data scientist, Data science + Analytics, 1',
    'Anton Petrov, Analyst, Analytics, 1',
    'Leila Haddad, Analyst, Analytics, 0.5',
    'Samuel Okoro, Data engineer, Pipelines + Analytics, 1',
  ],
  Marketing: [
    'Greta Hoffmann, Director, Positioning, 1',
    'Ben Whitaker, Demand manager, Campaigns, 1',
    'Chiara Rossi, Content lead, Content + Campaigns, 1',
    'Arjun Mehta, Campaign manager, Campaigns, 1',
    'Noor Bakker, Event manager, Events, 0.8',
    'Theo Laurent, Content writer, Content, 1',
  ],
  Sales: [
    'Victoria Chen, Director, Deals, 1',
    'Patrick Doyle, Sales lead, Mid-market, 1',
    'Isabel Moreno, Account executive, Mid-market, 1',
    'Henrik Dahl, Account executive, Enterprise, 1',
    'Fatima Zahra, Sales operations, Systems, 1',
    'Lucas Weber, Account executive, Enterprise, 1',
    'Olivia Grant, Sales engineer, Demos, 1',
  ],
  'Customer Success': [
    'Daniel Mbeki, Director, Onboarding, 1',
    'Emma Sandberg, Success lead, Onboarding, 1',
    'Carlos Ibarra, Success manager, Renewals, 1',
    'Zoe Papadaki, Support lead, Support + Onboarding, 1',
    'Ravi Iyer, Support engineer, Support, 1',
  ],
};

/** All forty people, team by team, the director first. */
export const PEOPLE: readonly SamplePerson[] = TEAMS.flatMap((team) =>
  ROSTER[team].map((line) => {
    const [name = '', role = '', skills = '', share = '1'] = line.split(', ');
    return { name, team, role, skills: skills.split(' + '), share: Number(share) };
  }),
);

/** The people of one team, the director first. */
export function teamOf(team: string): readonly SamplePerson[] {
  return PEOPLE.filter((person) => person.team === team);
}
