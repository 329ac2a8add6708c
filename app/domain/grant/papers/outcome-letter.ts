import type { IsoDate } from '../../calendar/iso-date.ts';
import { writeDay } from '../../calendar/write-date.ts';
import type { BidOutcome, OutcomeKind } from '../../evaluation/outcome-of-bid.ts';
import { standstillEnd } from '../../tender/standstill-words.ts';
import { paragraph } from '../../text/paper.ts';
import { assessed, reasons } from './assessed-bid.ts';
import { ended } from './delivery-words.ts';
import { type GrantPaper, numbered } from './grant-paper.ts';

/** What a letter to a bidder says, as it was when it was sent: kept as JSON, and drawn as a page and as a PDF. */
export interface OutcomeFacts extends Omit<BidOutcome, 'bidId' | 'organisationId'> {
	readonly occasion: 'outcome' | 'undone';
	readonly body: string;
	readonly tender: string;
	readonly lot: string;
	/** Counts the decisions about the lot. */
	readonly decision: number;
	/** Why nothing is awarded, or why the decision was undone; '' otherwise. */
	readonly why: string;
	/** What the regime calls such a letter. */
	readonly letterName: string;
	readonly law: string;
	readonly priceWeight: number;
	readonly standstill: {
		readonly words: string;
		/** Null where it runs from a notice that is still to come. */
		readonly endsOn: IsoDate | null;
	} | null;
	readonly madeOn: IsoDate;
	/** Of a letter that a decision is undone: when its bidder had been told of it. Letters sent before it was kept have none. */
	readonly toldOn?: IsoDate;
	readonly demonstration: boolean;
}

const TITLES: Readonly<Record<OutcomeKind, string>> = {
	awarded: 'Your bid is successful',
	'not-awarded': 'Your bid is not successful',
	failed: 'Your bid did not meet a requirement',
	lapsed: 'Your bid lapsed',
	'set-apart': 'Your bid was set apart',
	'no-award': 'Nothing is awarded',
};

export const outcomeTitle = ({ occasion, kind }: Pick<OutcomeFacts, 'occasion' | 'kind'>): string =>
	occasion === 'undone' ? 'The decision has been undone' : TITLES[kind];

/** The letter as a paper. */
export function outcomeLetter(facts: OutcomeFacts): GrantPaper {
	const title = outcomeTitle(facts);
	return {
		body: facts.body,
		over: [`To ${facts.organisationName}`, writeDay(facts.madeOn)],
		title,
		subtitle: `${facts.tender}: ${facts.lot}`,
		from: facts.body,
		runningTitle: `${title}: ${facts.lot}`,
		madeOn: facts.madeOn,
		marks: facts.demonstration ? ['Demonstration data'] : [],
		sections: numbered(facts.occasion === 'undone' ? undone(facts) : outcome(facts)),
	};
}

type Sections = Parameters<typeof numbered>[0];

const outcome = (facts: OutcomeFacts): Sections => [
	[
		'Decision',
		...decision(facts).map((text) => paragraph(text)),
		paragraph(
			`Rules: ${facts.law}. Kind of letter: ${facts.letterName}. It tells of decision ${facts.decision} about this lot.`,
		),
	],
	[
		'Requirements that were not met',
		...facts.failed.map(({ asks, reason }) => paragraph(`${ended(asks)} ${ended(reason)}`)),
	],
	['How your bid was assessed', ...(facts.own === null ? [] : assessed(facts, facts.own))],
	[
		'The successful bid',
		...(facts.winner === null
			? []
			: [
					paragraph(`The successful bidder is ${facts.winner.name}. Its scores and the reasons for them:`),
					...reasons(facts.winner.assessment),
				]),
	],
	[
		'Standstill',
		...(facts.standstill === null
			? []
			: [
					paragraph(facts.standstill.words),
					paragraph(
						facts.standstill.endsOn === null
							? 'You will be told its dates when the contract award notice has been published on Find a Tender.'
							: standstillEnd(facts.standstill.endsOn),
					),
				]),
	],
	['What happens now', paragraph(next(facts))],
];

const undone = (facts: OutcomeFacts): Sections => [
	[
		'Decision',
		paragraph(
			`${facts.body} has undone its decision ${facts.decision} about this lot, of which you were told${facts.toldOn === undefined ? '' : ` on ${writeDay(facts.toldOn)}`}. Two people decided so. Your letter of that decision, “${TITLES[facts.kind]}”, no longer applies.`,
		),
		paragraph(`Why: ${ended(facts.why)}`),
	],
	[
		'What happens now',
		paragraph(
			`The lot will be decided again, and you will be told of the new decision. No agreement has been entered into. ${BID_NOW[facts.kind] ?? 'Your bid stays as it was submitted.'}`,
		),
		paragraph(QUESTIONS),
	],
];

/** A bid that was not looked at before is not looked at now. */
const BID_NOW: Readonly<Partial<Record<OutcomeKind, string>>> = {
	lapsed: 'Your bid has lapsed and stays unopened.',
	'set-apart': 'Your bid stays set apart.',
};

/** What was decided about the lot, for a bidder whose bid was not weighed against the others. */
const aboutLot = ({ body, winner, awardedTo, why }: OutcomeFacts): readonly string[] => {
	const name = winner?.name ?? awardedTo ?? null;
	if (name !== null) return [`${body} intends to award this lot to ${name}.`];
	return why === '' ? [] : nobody(body, why);
};

const nobody = (body: string, why: string): readonly string[] => [
	`${body} awards this lot to nobody.`,
	`Why: ${ended(why)}`,
];

function decision(facts: OutcomeFacts): readonly string[] {
	const { kind, body, winner, why, setApart } = facts;
	switch (kind) {
		case 'awarded':
			return [`${body} intends to award this lot to you.`];
		case 'not-awarded':
			return [
				`${body} intends to award this lot to ${winner?.name ?? 'another bidder'}. Your bid is not successful.`,
			];
		case 'failed':
			return [
				'Your bid did not meet a requirement that every bid must meet, so it was not assessed further.',
				...aboutLot(facts),
			];
		case 'lapsed':
			return [
				'The tender was amended after you submitted your bid, and the bid was not confirmed before bids closed. It lapsed, and has not been opened.',
				...aboutLot(facts),
			];
		case 'set-apart':
			return [
				setApart === 'not-decrypted'
					? 'Your bid could not be decrypted when the bids were opened, so it was set apart and not assessed.'
					: 'Your bid was not what its receipt says when the bids were opened, so it was set apart and not assessed.',
				...aboutLot(facts),
			];
		case 'no-award':
			return nobody(body, why);
	}
}

const next = ({ kind }: OutcomeFacts): string =>
	kind === 'awarded'
		? 'An agreement is drafted from your bid and sent to your signatory through the Commissioning Portal. Nothing is agreed until both sides have accepted it.'
		: QUESTIONS;

const QUESTIONS =
	'If you have a question about this decision, write to the commissioner. You can read this letter again when you sign in to the Commissioning Portal and open your bid.';
