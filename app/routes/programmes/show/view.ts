import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writeAboutPounds, writePounds } from '../../../domain/money/pence.ts';
import type { ProgrammeFacts } from '../../../operations/programme/show-programme.ts';
import { ACCESS_WORDS, RESPECT_WORDS } from '../area-words.ts';
import { type InKindView, inKindLine } from './in-kind-view.ts';
import { type OnTheWayLine, onTheWayLine } from './on-the-way-line.ts';

export interface ProgrammeView {
	readonly name: string;
	readonly slug: string;
	readonly invented: string | null;
	readonly mayEdit: boolean;
	readonly summary: readonly { readonly key: string; readonly value: string }[];
	readonly links: readonly { readonly text: string; readonly href: string }[];
	readonly areas: readonly {
		readonly name: string;
		readonly access: string;
		readonly respect: string;
		readonly existing: string;
	}[];
	readonly interventions: readonly {
		readonly id: string;
		readonly strand: string;
		readonly name: string;
		readonly length: string;
		readonly description: string;
	}[];
	readonly funding: readonly {
		readonly id: string;
		readonly funder: string;
		readonly name: string;
		readonly amount: string;
		readonly basis: string;
	}[];
	readonly startAgreementHref: string | null;
	readonly onTheWay: readonly OnTheWayLine[];
	readonly agreements: readonly {
		readonly id: string;
		readonly href: string;
		readonly title: string;
		readonly provider: string;
		readonly runs: string;
		readonly value: string;
	}[];
	readonly inKind: InKindView;
	readonly boards: readonly string[];
}

export function programmeView(
	{ programme, parts, inKind, onTheWay }: ProgrammeFacts,
	mayEdit: boolean,
): ProgrammeView {
	const base = `/programmes/${programme.slug}`;
	const strands = new Map(parts.strands.map((strand) => [strand.id, strand.name]));
	return {
		name: programme.name,
		slug: programme.slug,
		invented: programme.invented,
		mayEdit,
		summary: [
			{ key: 'What it does', value: programme.summary },
			{ key: 'Who it is for', value: programme.whoItIsFor },
			{ key: 'Runs', value: `${writeDay(programme.startsOn)} to ${writeDay(programme.endsOn)}` },
			{ key: 'Decision', value: programme.decisionReference ?? 'None recorded' },
			{ key: 'Legal basis, as recorded', value: programme.legalBasis },
			...(programme.legalBasisNote === null
				? []
				: [{ key: 'Note on the legal basis', value: programme.legalBasisNote }]),
		],
		links: [
			{ text: 'Performance', href: `${base}/performance` },
			{ text: 'Who funded what', href: `${base}/money` },
			{ text: 'Cost of a start', href: `${base}/costs` },
			{ text: 'Waiting lists', href: `${base}/waiting` },
			{ text: 'Units: funded, bought, used and free', href: `${base}/units` },
			{ text: 'Service specification', href: `${base}/specification` },
			{ text: 'Returns', href: `/returns?programme=${programme.slug}` },
			{ text: 'Board reports', href: `/board-reports?programme=${programme.slug}` },
		],
		areas: parts.areas.map((area) => ({
			name: area.name,
			access: ACCESS_WORDS[area.accessRule],
			respect: RESPECT_WORDS[area.respectRequirement],
			existing: area.existingProvision,
		})),
		interventions: parts.interventions.map((one) => ({
			id: one.id,
			strand: strands.get(one.strandId) ?? '',
			name: one.name,
			length: one.weeks === null ? 'No set length' : `${one.weeks} weeks`,
			description: one.description,
		})),
		funding: parts.fundingStreams.map((one) => ({
			id: one.id,
			funder: one.funder,
			name: one.name,
			amount: one.approximate === 1 ? writeAboutPounds(one.amountPence) : writePounds(one.amountPence),
			basis: one.legalBasis ?? 'Not recorded',
		})),
		agreements: parts.agreements.map((one) => ({
			id: one.id,
			href: `/agreements/${one.id}`,
			title: `${one.title} (${one.reference})`,
			provider: one.provider,
			runs: `${writeDay(one.startsOn)} to ${writeDay(one.endsOn)}`,
			value: writePounds(one.valuePence),
		})),
		startAgreementHref: mayEdit ? `${base}/agreements/start` : null,
		onTheWay: onTheWay.map(onTheWayLine),
		inKind: { base: mayEdit ? `${base}/in-kind` : null, lines: inKind.map(inKindLine) },
		boards: parts.boards.map((board) => board.name),
	};
}
