import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { PAYING_NAMES } from '../../../domain/grant/compare-terms.ts';
import type { PortfolioStanding } from '../../../domain/grant/portfolio.ts';
import { standingOn } from '../../../domain/grant/version-state.ts';
import { writeTarget } from '../../../domain/grant/write-target.ts';
import type { ReturnState } from '../../../domain/kpi-return/return-state.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import { heldOf, usedOf } from '../../../domain/unit/balance-units.ts';
import type { AgreementShown } from '../../../operations/portfolio/show-agreement.ts';
import { itemsLinkOf } from './items-link.ts';
import { type MoneyView, moneyOf } from './money-view.ts';
import { type TimelineRow, timelineOf } from './timeline.ts';

export interface Line {
	readonly key: string;
	readonly cells: readonly string[];
	readonly href?: string;
	readonly total?: boolean;
}

export interface AgreementView {
	readonly title: string;
	readonly caption: string;
	readonly standing: PortfolioStanding;
	readonly programme: { readonly text: string; readonly href: string | null };
	readonly links: readonly { readonly href: string; readonly text: string }[];
	readonly summary: readonly { readonly key: string; readonly value: string }[];
	readonly conditions: readonly string[];
	/** Why some of it is not shown; null where all is. */
	readonly limited: string | null;
	readonly money: MoneyView | null;
	readonly units: readonly Line[];
	readonly returns: readonly {
		readonly key: string;
		readonly href: string;
		readonly period: string;
		readonly due: string;
		readonly state: ReturnState;
	}[];
	readonly targets: readonly Line[] | null;
	readonly items: readonly Line[] | null;
	readonly itemsLink: ReturnType<typeof itemsLinkOf> | null;
	readonly copies: readonly Line[] | null;
	readonly upload: string | null;
	readonly timeline: readonly TimelineRow[];
}

const FUNDS = {
	commissioner: 'Commissioner',
	authority: 'Local authority',
	offer: 'On offer to authorities',
} as const;
const ITEMS = { visit: 'Visit', risk: 'Risk', issue: 'Issue', action: 'Action' } as const;

export function agreementView(shown: AgreementShown, actor: Actor): AgreementView {
	const { agreement, between, names, today, isWhole } = shown;
	const base = `/agreements/${agreement.id}`;
	const newest = between?.versions.find(({ state }) => state === 'accepted');
	return {
		title: agreement.title,
		caption: `${agreement.reference}: ${agreement.leadName}`,
		standing: standingOn(agreement, today),
		programme: {
			text: agreement.programmeName,
			href: mayDo(actor, 'programme.view') ? `/programmes/${agreement.programmeSlug}` : null,
		},
		upload:
			newest === undefined || !mayDo(actor, 'agreement.upload')
				? null
				: `${base}/versions/${newest.number}/signed-copy/upload`,
		links: linksOf(shown),
		summary: summaryOf(shown),
		conditions: agreement.conditions.split('\n').filter((condition) => condition !== ''),
		limited: isWhole
			? null
			: `This page shows the areas in which your organisation delivers. The money and the terms are between the commissioner and ${agreement.leadName}.`,
		money: between === null || between.money === null ? null : moneyOf(agreement.id, between.money),
		units: shown.units
			.toSorted((one, other) => names.area(one.areaId).localeCompare(names.area(other.areaId), 'en'))
			.map(({ id, areaId, interventionId, fund, balance }) => ({
				key: id,
				cells: [
					names.area(areaId),
					names.intervention(interventionId),
					FUNDS[fund],
					...[heldOf(balance), usedOf(balance), balance.reserved, balance.free].map(String),
				],
			})),
		returns: shown.returns.map(({ id, state, period, extendedTo }) => ({
			key: id,
			href: `/returns/${id}`,
			period: periodLabel(period),
			due: writeDay(extendedTo ?? period.dueOn),
			state,
		})),
		targets:
			between === null
				? null
				: targetsOf(
						between.targets,
						names.kpis.filter(({ strand }) => strand === agreement.strandKind),
					),
		items:
			between === null
				? null
				: between.items
						.filter(({ closedOn }) => closedOn === null)
						.map(({ id, kind, title, level, ownerName, dueOn }) => ({
							key: id,
							cells: [
								title,
								`${ITEMS[kind]}${level === null ? '' : `, ${level}`}`,
								ownerName,
								`${writeDay(dueOn)}${dueOn < today ? ' (overdue)' : ''}`,
							],
						})),
		itemsLink: between === null ? null : itemsLinkOf(agreement.id, actor),
		copies:
			between === null
				? null
				: between.copies.map(({ id, fileName, hash, uploadedAt, uploaderName, uploaderOrganisation }) => ({
						key: id,
						href: `${base}/signed-copies/${id}`,
						cells: [fileName, writeInstant(uploadedAt), `${uploaderName}, ${uploaderOrganisation}`, hash],
					})),
		timeline: timelineOf(shown),
	};
}

const LETTERS = {
	original: 'Grant offer letter',
	variation: 'Variation letter',
	termination: 'Letter on the early end',
} as const;

function linksOf({ between, agreement: { id } }: AgreementShown): AgreementView['links'] {
	if (between === null) return [];
	const lettered = between.versions.filter(
		({ state, steps }) => state === 'accepted' && steps.some(({ kind }) => kind === 'approved'),
	);
	return [
		{ href: `/agreements/${id}/versions`, text: 'Versions of the terms, and variations' },
		...lettered.map(({ kind, number }) => ({
			href: `/agreements/${id}/versions/${number}/letter`,
			text: `${LETTERS[kind]}, version ${number} (PDF)`,
		})),
		...between.notices.map(({ id: notice, facts }) => ({
			href: `/decision-notices/${notice}`,
			text: `Decision notice ${facts.reference}`,
		})),
	];
}

/** Who delivers where is said only where it is not the same everywhere. */
function areaWords(areas: AgreementShown['areas']): string {
	const several = new Set(areas.map(({ organisationId }) => organisationId)).size > 1;
	return (
		listWords(
			areas.map(({ areaName, organisationName }) =>
				several ? `${areaName} (${organisationName})` : areaName,
			),
		) || 'None'
	);
}

function summaryOf({ agreement, parties, areas, isWhole }: AgreementShown): AgreementView['summary'] {
	const PARTS = {
		lead: 'lead',
		member: 'member of the consortium',
		'delivery-partner': 'delivery partner',
	} as const;
	const ended =
		agreement.terminatedOn === null ? '' : `; ended early, last day ${writeDay(agreement.terminatedOn)}`;
	return [
		{ key: 'Strand', value: agreement.strandName },
		{ key: 'Runs', value: `${writeDay(agreement.startsOn)} to ${writeDay(agreement.endsOn)}${ended}` },
		{
			key: 'With',
			value: parties
				.map(({ name, part, does }) => `${name} (${PARTS[part]}${does === '' ? '' : `: ${does}`})`)
				.join('; '),
		},
		{ key: isWhole ? 'Areas' : 'Your areas', value: areaWords(areas) },
		...(isWhole ? [{ key: 'How it is paid', value: PAYING_NAMES[agreement.paid] }] : []),
		{ key: 'Purpose', value: agreement.purpose },
		...(agreement.reasons === ''
			? []
			: [{ key: 'Why it secures crime and disorder reduction', value: agreement.reasons }]),
		...(agreement.legalBasis === ''
			? []
			: [{ key: 'Legal basis, as recorded', value: agreement.legalBasis }]),
	];
}

const targetsOf = (
	agreed: NonNullable<AgreementShown['between']>['targets'],
	kpis: AgreementShown['names']['kpis'],
): readonly Line[] =>
	kpis.map(({ key, name, target }) => {
		const own = agreed.find(({ kpiKey }) => kpiKey === key);
		return {
			key,
			cells: [name, writeTarget(target), own === undefined ? 'The specification’s' : writeTarget(own)],
		};
	});
