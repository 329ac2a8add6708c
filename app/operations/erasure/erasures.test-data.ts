import { type Insertable, sql } from 'kysely';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Db, Tx } from '../../../db/connect.ts';
import type { OutboxTable } from '../../../db/tables/outbox.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { instant } from '../../domain/calendar/instant.ts';
import type { ErasureAnswer } from '../../domain/erasure/decide-erasure.ts';
import { accepted } from '../../domain/result.ts';
import { aProgrammeToReport } from '../board-report/board-reports.test-data.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';
import { askForErasing } from './ask-for-erasing.ts';
import { decideErasure } from './decide-erasure.ts';
import { showErasable } from './show-erasable.ts';

/** What was saved, certified, accepted and kept for ever (issue 10). */
export const SENTENCE = 'Sarah Jones finished the whole course and her son Tom is doing well.';
export const BESIDE = 'Two groups ran as planned.';
const WORDS = `${BESIDE} ${SENTENCE}`;
const AT = instant('2017-11-01T09:00:00.000Z');

/** Three quarters accepted, the boards of the programme, and a sentence that names somebody in every place of the last support return that takes words. */
export async function wordsInHand(db: Db) {
	const t = await aProgrammeToReport(db);
	const { office, as, returns, programme } = t;
	const returnId = returns.find((each) => each.quarter === 3 && each.strand === 'support')?.id ?? '';
	const world = aWorld(77);
	/** One person with both roles. */
	const both = aPerson(world, ['officer', 'approver'], { organisation: programme.body });
	const otherBody = aCommissioningBody(world);
	await db.transaction((tx) => saveWorld(tx, world));
	await plant(t, returnId);
	let commands = 0;
	const commandId = () => `erasure-command-${++commands}`;
	const choices = async (about: About = { kind: 'return', id: returnId }) => {
		const [services, , scope] = as(office.officer);
		return [...((await showErasable(services, scope, about))?.erasable.passages ?? [])];
	};
	const digestOf = async (words: string, about?: About) =>
		(await choices(about)).find(([, passage]) => passage.words === words)?.[0] ?? '';
	const ask = async (
		by: APerson = office.officer,
		given: { readonly about?: About; readonly words?: string; readonly commandId?: string } = {},
	) => {
		const about = given.about ?? { kind: 'return', id: returnId };
		return askForErasing(...as(by), {
			commandId: given.commandId ?? commandId(),
			kind: about.kind,
			recordId: about.id,
			passageIds: [await digestOf(given.words ?? SENTENCE, about)],
			reason: 'names-somebody',
		});
	};
	const decide = (
		by: APerson,
		erasureId: string,
		answer: ErasureAnswer = { decision: 'erase' },
		id = commandId(),
	) => decideErasure(...as(by), { commandId: id, erasureId, answer });
	const asked = async (...given: Parameters<typeof ask>) => {
		const done = await ask(...given);
		if (!done.ok) throw new Error(JSON.stringify(done.refusal));
		return done.value.erasureId;
	};
	return { ...t, returnId, both, otherBody, choices, ask, asked, decide };
}

interface About {
	readonly kind: 'return' | 'board-report';
	readonly id: string;
}

type InHand = Awaited<ReturnType<typeof aProgrammeToReport>>;

/** A message that quotes the sentence. */
export const plantMail = (
	tx: Tx,
	of: Pick<Insertable<OutboxTable>, 'id' | 'kind' | 'bodyId'> & Partial<Insertable<OutboxTable>>,
) =>
	tx
		.insertInto('outbox')
		.values({
			personId: null,
			aboutKind: null,
			aboutId: null,
			link: null,
			gatheredInto: null,
			toAddress: 'somebody@provider.example',
			subject: 'A question about your return',
			body: `They wrote: “${SENTENCE.slice(0, -1)}”`,
			queuedAt: AT,
			heldAt: null,
			sentAt: null,
			droppedAt: null,
			readAt: null,
			nextAttemptAt: AT,
			lastError: null,
			...of,
		})
		.execute();

async function plant({ db, services, office, programme }: InHand, returnId: string): Promise<void> {
	const preparer = programme.people.support.preparer.id;
	await db.transaction(async (tx) => {
		const submission = await tx
			.selectFrom('submission')
			.select('id')
			.where('returnId', '=', returnId)
			.executeTakeFirstOrThrow();
		const area = programme.areas[0]?.id ?? '';
		const finding = `large-change|planted|${area}|`;
		await tx
			.insertInto('submissionNote')
			.values({ submissionId: submission.id, finding, words: WORDS })
			.execute();
		await tx.insertInto('draftNote').values({ returnId, finding, words: WORDS }).execute();
		await tx
			.insertInto('returnQuery')
			.values({
				id: 'planted-query',
				returnId,
				submissionId: submission.id,
				section: 'partners',
				measureKey: null,
				areaId: '',
				cohort: 0,
				question: 'risks',
				state: 'answered',
				raisedAt: AT,
				raisedBy: office.officer.id,
			})
			.execute();
		await tx
			.insertInto('queryMessage')
			.values({ id: 'planted-message', queryId: 'planted-query', at: AT, byPersonId: preparer, words: WORDS })
			.execute();
		await tx
			.insertInto('contactLog')
			.values({
				id: 'planted-contact',
				returnId,
				at: AT,
				byPersonId: office.officer.id,
				channel: 'telephone',
				spokeTo: 'The manager',
				words: WORDS.replace('whole course', 'whole\ncourse'),
				promisedOn: null,
			})
			.execute();
		await tx
			.insertInto('returnExtension')
			.values({
				id: 'planted-extension',
				returnId,
				agreedAt: AT,
				agreedBy: office.officer.id,
				agreedWith: 'The manager',
				newDueOn: programme.periods[2]?.dueOn ?? ('2017-10-30' as never),
				reason: WORDS,
			})
			.execute();
		await tx
			.insertInto('returnClosing')
			.values({
				id: 'planted-closing',
				returnId,
				why: 'other',
				words: WORDS,
				closedAt: AT,
				closedBy: office.officer.id,
				openedAgainAt: AT,
				openedAgainBy: office.officer.id,
			})
			.execute();
		await tx
			.insertInto('unitDifference')
			.values({
				returnId,
				areaId: area,
				measure: 'starts',
				ledger: 9,
				reported: 8,
				reason: WORDS,
				givenBy: preparer,
				givenAt: AT,
			})
			.execute();
		await tx.updateTable('kpiReturn').set({ sentBackReason: WORDS }).where('id', '=', returnId).execute();
		await tx
			.updateTable('submission')
			.set({ reopenedAt: AT, reopenedBy: office.officer.id, reopenedReason: WORDS })
			.where('id', '=', submission.id)
			.execute();
		await tx
			.insertInto('keptForm')
			.values({ tokenHash: 'planted', personId: preparer, sealed: 'sealed', expiresAt: AT })
			.execute();
		for (const [id, sentAt] of [
			['planted-waiting', null],
			['planted-sent', AT],
		] as const)
			await plantMail(tx, { id, kind: 'return-queried', bodyId: programme.body.id, sentAt });
	});
	// An event that holds a trace of the whole text, and beside it a figure.
	await carryOut(services, null, 'plant', gated({ commandId: 'plant' }), async () =>
		accepted({
			outcome: null,
			changes: [
				{
					action: 'return.section-saved',
					subject: { kind: 'return', id: returnId },
					bodyId: programme.body.id,
					after: { note: { freeText: WORDS }, other: { freeText: BESIDE }, figure: '41' },
				},
			],
		}),
	);
}

/** Every row of every table, as one text; of documents the words that are in them. */
export async function everythingIn(db: Db): Promise<string> {
	const tables = await sql<{ name: string }>`${sql.raw(
		db.engine === 'sqlite'
			? "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
			: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name",
	)}`.execute(db.reader);
	const said: string[] = [];
	for (const { name } of tables.rows) {
		const { rows } = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(name)}`.execute(db.reader);
		said.push(`${name}: ${JSON.stringify(rows.map(({ bytes: _, ...row }) => row))}`);
	}
	const chunks = await db.reader
		.selectFrom('documentChunk')
		.select(['hash', 'bytes'])
		.orderBy('hash')
		.orderBy('position')
		.execute();
	for (const own of Map.groupBy(chunks, ({ hash }) => hash).values())
		said.push(await textOf(Buffer.concat(own.map(({ bytes }) => bytes))));
	return said.join('\n');
}

export async function textOf(bytes: Uint8Array): Promise<string> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const content = await (await document.getPage(number)).getTextContent();
		pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	await document.destroy();
	return pages.join(' ').replaceAll(/\s+/g, ' ');
}
