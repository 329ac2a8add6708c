import type { KpiDefinition } from './specification.ts';

type KpiRow = Pick<
	KpiDefinition,
	'key' | 'name' | 'strand' | 'numerator' | 'denominator' | 'ofAll' | 'howMany'
> &
	Partial<KpiDefinition>;

const percent = (points: number): KpiDefinition['target'] => ({ numerator: points, denominator: 100 });

/** Unless a row says otherwise: a quarter's own counts, at least 80%, the default bands and bases of the domain guide §4. */
const definition = (row: KpiRow, index: number): KpiDefinition => ({
	basis: 'period',
	maturity: row.basis === 'cohort' ? 1 : 0,
	target: percent(80),
	direction: 'at-least',
	bands: { approaching: 5, requiresImprovement: 15 },
	minimumBase: 20,
	headlineBase: 30,
	definitionVersion: 1,
	note: '',
	headline: false,
	...row,
	position: index + 1,
});

/** Both headline KPIs share one base: every partner and ex-partner in scope, not those contacted (003 ¶34, "of total initial"). */
const PARTNER_CASES = {
	strand: 'support',
	denominator: ['partner-cases-entered'],
	basis: 'cohort',
	ofAll: 'Of all partners whose details reached the support service in {cohort}',
	headline: true,
} as const;

const ATTENDANCE = 'Attendance must not be taken as a reason to reduce intervention or the assessed risk.';

const mirabal = (key: string, name: string, howMany: string): KpiRow => ({
	key: `outcome-${key}`,
	name,
	strand: 'support',
	numerator: [`outcomes-improved-${key}`],
	denominator: ['outcomes-asked'],
	target: percent(60),
	ofAll: 'Of all victims asked in the half-year to {matured}',
	howMany,
	note: ATTENDANCE,
});

/**
 * KPIs that a service specification chooses from. The 80% and 60% are from 003 ¶34, which says what such programmes typically see;
 * adopting them as targets is the specification's act. Every other target is invented, and a specification sets its own.
 */
export const STANDARD_KPIS: readonly KpiDefinition[] = [
	{
		...PARTNER_CASES,
		key: 'partner-contact',
		name: 'Partner contact',
		numerator: ['partner-cases-contacted'],
		howMany: 'how many were contacted by {matured}',
		note: 'Contact is confirmed both ways, “no, thank you” included. Partners whom it would be unsafe to contact stay in the base.',
	} satisfies KpiRow,
	{
		...PARTNER_CASES,
		key: 'ongoing-work',
		name: 'Ongoing work',
		numerator: ['partner-cases-wanting-ongoing-work'],
		target: percent(60),
		howMany: 'how many wanted ongoing work by {matured}',
		note: 'This is the partners’ own choice. A result below the target is a fact about demand; a result above it is a warning about capacity. It is rated because the specification sets a target, and it is never linked to payment.',
	} satisfies KpiRow,
	{
		key: 'starts',
		name: 'People who started',
		strand: 'perpetrator',
		numerator: ['starts'],
		denominator: null,
		target: { numerator: 30, denominator: 1 },
		ofAll: 'In {cohort}',
		howMany: 'how many people started the programme',
		headline: true,
		note: 'The target is for the whole programme and for each quarter.',
	} satisfies KpiRow,
	{
		key: 'completion',
		name: 'Completion',
		strand: 'perpetrator',
		numerator: ['completions'],
		denominator: ['completions', 'leavers'],
		target: percent(65),
		ofAll: 'Of all people whose time on the programme ended in {cohort}',
		howMany: 'how many had completed it',
		headline: true,
		note: ATTENDANCE,
	} satisfies KpiRow,
	{
		key: 'median-wait',
		name: 'Median weeks waited',
		strand: 'perpetrator',
		numerator: ['median-weeks-waited'],
		denominator: null,
		target: { numerator: 60, denominator: 1 },
		direction: 'at-most',
		ofAll: 'Of all people who started the programme in {cohort}',
		howMany: 'what was the typical wait before starting, in weeks (the median)',
	} satisfies KpiRow,
	{
		key: 'children-supported',
		name: 'Children supported',
		strand: 'support',
		numerator: ['children-supported'],
		denominator: ['children-in-scope'],
		target: percent(50),
		ofAll: 'Of all children who came into scope in {cohort}',
		howMany: 'how many had begun support of their own by {matured}',
	} satisfies KpiRow,
	mirabal('respect', 'Respectful communication', 'how many report more respectful communication'),
	mirabal('space', 'Space for action', 'how many report more freedom than at the start'),
	mirabal(
		'safety',
		'Safety and freedom from violence',
		'how many report that they and their children are safer',
	),
	mirabal('parenting', 'Safe, positive and shared parenting', 'how many report an improvement'),
	mirabal('awareness', 'Awareness of self and of the impact on others', 'how many report an improvement'),
	mirabal('childhoods', 'Safer, healthier childhoods', 'how many report an improvement for their children'),
	{
		key: 'service-user-satisfaction',
		name: 'Satisfaction of people on the programme',
		strand: 'perpetrator',
		numerator: ['service-users-satisfied'],
		denominator: ['service-users-asked'],
		ofAll: 'Of all people on the programme who were asked in the year to {matured}',
		howMany: 'how many were satisfied',
	} satisfies KpiRow,
	{
		key: 'stakeholder-satisfaction',
		name: 'Satisfaction of stakeholders',
		strand: 'perpetrator',
		numerator: ['perpetrator-stakeholders-satisfied'],
		denominator: ['perpetrator-stakeholders-asked'],
		ofAll: 'Of all stakeholders who were asked in the year to {matured}',
		howMany: 'how many were satisfied',
	} satisfies KpiRow,
	{
		key: 'victim-satisfaction',
		name: 'Victims’ views',
		strand: 'support',
		numerator: ['victims-satisfied'],
		denominator: ['victims-asked'],
		ofAll: 'Of all victims who were asked in the year to {matured}',
		howMany: 'how many were satisfied with the support',
	} satisfies KpiRow,
].map(definition);
