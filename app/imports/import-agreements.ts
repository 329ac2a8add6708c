import { WAYS_OF_PAYING } from '../domain/grant/agreement-terms.ts';
import { PAYING_NAMES } from '../domain/grant/compare-terms.ts';
import { plainLabel } from '../domain/kpi-return/block-labels.ts';
import type { ImportRow } from '../domain/workbook/import-sheet.ts';
import { editAgreement } from '../operations/agreement/edit-agreement.ts';
import { showAgreementStart } from '../operations/agreement/show-agreement-start.ts';
import { startAgreement } from '../operations/agreement/start-agreement.ts';
import { showProgrammes } from '../operations/programme/show-programmes.ts';
import { parseReasons, parseValue } from '../routes/agreements/parts/words-form.ts';
import { parseAgreementStart } from '../routes/agreements/start/form.ts';
import {
	asForm,
	dayOfForm,
	type Importing,
	type ImportOf,
	messagesOf,
	RIGHT,
	type RowProblems,
	wrong,
} from './import-of.ts';
import { namesSomebody } from './names-somebody.ts';

const PAYING = new Map(WAYS_OF_PAYING.map((way) => [PAYING_NAMES[way], way]));

/** Grant agreements as drafts. What was agreed on paper is approved and accepted here as any other, by people who did not bring it in. */
export const importAgreements: ImportOf = {
	name: 'agreements',
	title: 'Grant agreements',
	says: [
		'Each row becomes a draft. Add areas, places, payments and budget lines to it on its pages; then a second person approves it and the provider accepts it, as with a draft that was written by hand.',
		'Programmes, their strands and the providers must be on the portal already.',
	],
	permission: 'agreement.edit',
	sheet: async ({ services, scope }) => ({
		name: 'Agreements',
		columns: [
			{
				key: 'programme',
				label: 'Programme',
				hint: 'Its name, as it is on the portal',
				choices: (await showProgrammes(services, scope)).map(({ name }) => name),
			},
			{ key: 'strand', label: 'Strand', hint: 'Its name, as it is on the programme’s page' },
			{ key: 'provider', label: 'Lead provider', hint: 'Its name in full' },
			{ key: 'title', label: 'Title', hint: 'What it is called on every page' },
			{ key: 'reference', label: 'Reference', hint: 'Your office’s own, like WMPCC-DVPP-2017-P' },
			{ key: 'startsOn', label: 'First day', hint: 'Of the agreement', takes: 'day' },
			{ key: 'endsOn', label: 'Last day', hint: 'Of the agreement', takes: 'day' },
			{ key: 'value', label: 'Value', hint: 'The whole of it, in pounds', optional: true },
			{
				key: 'paid',
				label: 'How it is paid',
				hint: `With the value: ${[...PAYING.keys()].join('; ')}`,
				choices: [...PAYING.keys()],
				optional: true,
			},
			{ key: 'purpose', label: 'Purpose', hint: 'What the grant is for', optional: true },
			{
				key: 'reasons',
				label: 'Reasons',
				hint: 'Why it secures crime and disorder reduction',
				optional: true,
			},
		],
	}),
	called: ({ reference = '', title = '' }) => [reference, title].filter((part) => part !== '').join(', '),
	carryOut: async (given, rows, commandId) => {
		const values = rows[0]?.values ?? {};
		const started = await start(given, rows, values, commandId);
		if ('problems' in started) return started.problems;
		return writeParts(given, rows, values, { ...started, commandId });
	},
	done: (rows) =>
		rows === 1
			? '1 draft of an agreement has been started'
			: `${rows} drafts of agreements have been started`,
	leadsTo: '/agreements',
};

type Values = ImportRow['values'];

async function start(
	{ services, actor, scope }: Importing,
	rows: readonly ImportRow[],
	values: Values,
	commandId: string,
): Promise<{ readonly agreementId: string } | { readonly problems: RowProblems }> {
	const programme = (await showProgrammes(services, scope)).find(({ name }) => name === values.programme);
	const facts = programme === undefined ? null : await showAgreementStart(services, scope, programme.slug);
	if (facts === null) return { problems: wrong(rows, '“Programme”: is none of yours') };
	const strand = facts.parts.strands.find(({ name }) => plainLabel(name) === plainLabel(values.strand ?? ''));
	if (strand === undefined) {
		const names = facts.parts.strands.map(({ name }) => name).join(', ');
		return { problems: wrong(rows, `“Strand”: must be one of the programme’s: ${names}`) };
	}
	const parsed = parseAgreementStart(
		asForm({
			strandId: strand.id,
			leadName: values.provider,
			title: values.title,
			reference: values.reference,
			...dayOfForm('startsOn', values.startsOn),
			...dayOfForm('endsOn', values.endsOn),
		}),
		facts.providers,
	);
	if (!parsed.ok) return { problems: wrong(rows, ...messagesOf(parsed.errors)) };
	const begun = { commandId, slug: facts.programme.slug, begun: parsed.command };
	const done = await startAgreement(services, actor, scope, begun);
	if (done.ok) return done.value;
	return {
		problems: wrong(
			rows,
			done.refusal.code === 'looks-personal'
				? namesSomebody(done.refusal)
				: 'The programme or the provider is not there any more',
		),
	};
}

/** What the row says beyond what a draft begins with. */
async function writeParts(
	{ services, actor, scope }: Importing,
	rows: readonly ImportRow[],
	values: Values,
	{ agreementId, commandId }: { readonly agreementId: string; readonly commandId: string },
): Promise<RowProblems> {
	if ((values.value === undefined) !== (values.paid === undefined))
		return wrong(rows, '“Value” and “How it is paid” belong together: fill in both or neither');
	const parts = [
		...(values.value === undefined
			? []
			: [parseValue(asForm({ value: values.value, paid: PAYING.get(values.paid ?? '') }))]),
		...(values.purpose === undefined && values.reasons === undefined
			? []
			: [parseReasons(asForm({ purpose: values.purpose, reasons: values.reasons }))]),
	];
	let expectedVersion = 1;
	for (const [index, part] of parts.entries()) {
		if (!part.ok) return wrong(rows, ...messagesOf(part.errors));
		const said = part.command;
		const details = 'value' in said ? { valuePence: said.value, paid: said.paid } : writtenOf(said);
		const done = await editAgreement(services, actor, scope, {
			commandId: `${commandId}/${index}`,
			agreementId,
			number: 1,
			expectedVersion,
			change: { part: 'details', details },
			nobodyNamed: false,
		});
		if (!done.ok)
			return wrong(
				rows,
				done.refusal.code === 'looks-personal'
					? namesSomebody(done.refusal)
					: 'The draft could not be written: somebody else has changed it',
			);
		expectedVersion = done.value.version;
	}
	return RIGHT;
}

/** The legal basis stays the programme’s. */
const writtenOf = ({ purpose, reasons }: { readonly purpose: string; readonly reasons: string }) => ({
	purpose,
	reasons,
});
