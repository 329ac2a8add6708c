import { writeAboutPounds, writePounds } from '../../money/pence.ts';
import { listWords } from '../../text/list-words.ts';
import type { FundingStream, ReportedAgreement } from '../board-report-facts.ts';
import type { Material } from '../material.ts';
import type { ReportBlock, ReportSection, ReportTable } from '../report-block.ts';
import { STRAND_NAMES } from '../report-names.ts';
import { inAppendix, numbers, paragraph, row, section, starNote, table, words } from '../write-blocks.ts';
import { countWords } from './write-activity.ts';

/** Where the money comes from, what each agreement has been paid against its schedule, and what providers say they spent. */
export function writeMoney(material: Material): ReportSection {
	const blocks: ReportBlock[] = [paragraph(fundingWords(material))];
	if (material.facts.agreements.length > 0)
		blocks.push(paragraph(paidWords(material)), inAppendix(agreementTable(material)));
	const spend = spendTable(material);
	if (spend !== null)
		blocks.push(
			paragraph(
				'Providers report what they spent by budget line. Spending is not the same as payment: a grant may be paid before it is spent.',
			),
			inAppendix(spend),
		);
	const inKind = inKindWords(material);
	if (inKind !== null) blocks.push(paragraph(inKind));
	return section(1, 'money', 'Money', blocks);
}

/** What a funder pays out itself stands apart, and in no sum. */
function fundingWords({ facts }: Material): string {
	const amount = ({ amountPence, approximate }: FundingStream) =>
		approximate ? writeAboutPounds(amountPence) : writePounds(amountPence);
	const [own, apart] = [false, true].map((itself) =>
		facts.fundingStreams.filter(({ paidByFunder }) => paidByFunder === itself),
	) as [FundingStream[], FundingStream[]];
	const funded =
		own.length === 0
			? 'No funding is recorded for the programme.'
			: `The programme is funded with ${listWords(own.map((one) => `${amount(one)} from ${one.funder} (${one.name})`))}.`;
	const beside = apart.map(
		(one) =>
			` ${one.funder} pays out ${amount(one)} itself (${one.name}), which is not included in any sum here.`,
	);
	return funded + beside.join('');
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

interface AgreementMoney {
	readonly agreement: ReportedAgreement;
	/** Scheduled up to the end of the quarter reported. */
	readonly scheduled: number;
	readonly paid: number;
}

/** A payment counts as paid once the bank has paid it, judged on the day of the report. */
function moneyOf({ facts }: Material): readonly AgreementMoney[] {
	return facts.agreements.map((agreement) => {
		const own = facts.payments.filter(
			(payment) => payment.agreementId === agreement.id && payment.period <= facts.period.number,
		);
		return {
			agreement,
			scheduled: sum(own.map(({ amountPence }) => amountPence)),
			paid: sum(own.map(({ paidPence }) => paidPence)),
		};
	});
}

function paidWords(material: Material): string {
	const money = moneyOf(material);
	const scheduled = sum(money.map((each) => each.scheduled));
	const paid = sum(money.map((each) => each.paid));
	const held = scheduled - paid;
	const rest =
		held === 0
			? 'All of it has been paid.'
			: `${writePounds(paid)} has been paid and ${writePounds(held)} has not.`;
	const { keptPence, paidByStream } = material.facts;
	const kept = keptPence === 0 ? '' : ` ${writePounds(keptPence)} is withheld by decision.`;
	const streams = paidByStream.map(
		({ funder, name, pence }) => `${writePounds(pence)} by ${funder} (${name})`,
	);
	const by =
		streams.length < 2 ? '' : ` Of what has been paid, each pound counted once: ${listWords(streams)}.`;
	return `The payment schedules come to ${writePounds(scheduled)} up to the end of the quarter. ${rest}${kept}${by}`;
}

function agreementTable(material: Material): ReportTable {
	const money = moneyOf(material);
	const amounts = (value: number, scheduled: number, paid: number) =>
		[value, scheduled, paid, value - paid].map(writePounds);
	const rows = money.map(({ agreement, scheduled, paid }) =>
		row([
			`${agreement.title} (${agreement.reference})`,
			material.names.provider(agreement.providerId),
			...amounts(agreement.valuePence, scheduled, paid),
		]),
	);
	const whole = amounts(
		sum(money.map((each) => each.agreement.valuePence)),
		sum(money.map((each) => each.scheduled)),
		sum(money.map((each) => each.paid)),
	);
	const columns = [
		words('Agreement', 2.4),
		words('Provider', 2),
		numbers('Value', 1.1),
		numbers('Scheduled to date', 1.15),
		numbers('Paid to date', 1.1),
		numbers('Still to pay', 1.1),
	];
	return table('table-agreements', 'Agreements, schedules and payments', columns, [
		...rows,
		row(['All agreements', '', ...whole], true),
	]);
}

/** Lines of the returns' money section, as their providers give them. */
function spendTable({ activity }: Material): ReportTable | null {
	const lines = activity.filter(({ section: topic }) => topic === 'money');
	if (lines.length === 0) return null;
	const rows = lines.map(({ label, strand, quarter, toDate }) =>
		row([`${label}, ${STRAND_NAMES[strand]}`, countWords(quarter), countWords(toDate)]),
	);
	const columns = [words('Budget line', 3.4), numbers('In the quarter', 1.2), numbers('To date', 1.2)];
	return table('table-spend', 'Spending that providers report', columns, rows, starNote(rows));
}

/** Apart from the money: no sum above counts it. */
function inKindWords({ facts }: Material): string | null {
	const begun = facts.inKind.filter(({ startsOn }) => startsOn <= facts.today);
	if (begun.length === 0) return null;
	const given = begun.map(
		({ contributor, what, areaName, valuePence }) =>
			`${contributor} gives ${what.slice(0, 1).toLowerCase()}${what.slice(1)}${areaName === null ? '' : ` in ${areaName}`}, worth ${writePounds(valuePence)}`,
	);
	return `Contributions in kind (not included in any total): ${listWords(given)}.`;
}
