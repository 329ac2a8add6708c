import { findSealedFile } from '../../../db/read/bid-files.ts';
import { findDocument } from '../../../db/read/documents.ts';
import { listEvaluationReportFacts } from '../../../db/read/evaluation-report-facts.ts';
import { getLotEvaluations } from '../../../db/read/lot-evaluations.ts';
import { getSealedPart } from '../../../db/read/submissions-of-tender.ts';
import { getTenderArchiveFacts } from '../../../db/read/tender-archive-facts.ts';
import { listTenderDocuments } from '../../../db/read/tender-documents.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ArchiveFile, archiveFiles, fileWords } from '../../domain/evaluation/archive/archive-files.ts';
import { archiveIndex } from '../../domain/evaluation/archive/archive-index.ts';
import { buildEvaluationReport } from '../../domain/evaluation/report/build-evaluation-report.ts';
import { accepted } from '../../domain/result.ts';
import { type ArchiveEntry, zipOf } from '../../gateways/archive.ts';
import { openFile } from '../../gateways/sealed-files.ts';
import { publicKeyOf, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DownloadArchive {
	readonly commandId: string;
	readonly slug: string;
	/** False where only what the file is was asked for (HEAD): nobody gets its bytes, and nothing is recorded. */
	readonly bytesAsked?: boolean;
}

export interface Archive {
	readonly name: string;
	readonly pieces: AsyncGenerator<Uint8Array>;
}

/**
 * Everything of a tender as one ZIP with a list of hashes, once the download has been recorded: the same facts give the same bytes. Null when absent,
 * out of scope, before its bids are opened, and for whoever is named to evaluate a lot of it and has not said that nothing keeps them from it.
 */
export async function downloadArchive(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DownloadArchive,
): Promise<Archive | null> {
	const { slug, bytesAsked = true } = command;
	const gathered = await gather(services, actor, scope, slug);
	if (gathered === null) return null;
	const { tenderId, bodyId, entries, index } = gathered;
	const archive = { name: `${slug}-archive.zip`, pieces: zipOf(bytesAsked ? entries : []) };
	if (!bytesAsked) return archive;
	const done = await carryOut<null, never>(services, actor, 'download-archive', gated(command), async () =>
		accepted({
			outcome: null,
			changes: [
				{
					action: 'tender.archive-downloaded',
					subject: { kind: 'tender', id: tenderId },
					bodyId,
					after: { files: entries.length, index: sha256(index) },
				},
			],
		}),
	);
	return done.ok ? archive : null;
}

/** A court gets the rest all the same. */
const CHANGED_SINCE = 'This file is not as it was when the bids were opened, and cannot be given.\n';

/** What stands in it, read at one moment; sealed bytes, which never change, when their turn comes. */
async function gather(services: Services, actor: Actor, scope: Scope, slug: string) {
	const { db, clock, config, drawing, sealing } = services;
	const today = londonDay(clock.businessNow());
	if (scope.kind !== 'office' || !mayDo(actor, 'tender-archive.read')) return null;
	const read = await db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		if (tender === null) return null;
		const lots = await getLotEvaluations(reader, tender, today);
		const maySee = ({ evaluators }: (typeof lots)[number]) =>
			evaluators.every(({ personId, hasConflict }) => personId !== actor.personId || hasConflict === false);
		if (lots.some(({ qualityOpenedAt }) => qualityOpenedAt === null) || !lots.every(maySee)) return null;
		const publicKey = publicKeyOf(config.receiptKey);
		return {
			tender,
			shelf: await listTenderDocuments(reader, tender.id),
			facts: await getTenderArchiveFacts(reader, scope, tender, { lots, today, publicKey }),
			reports: (
				await listEvaluationReportFacts(reader, tender, {
					today,
					demonstration: config.mode === 'demonstration',
				})
			).map((each) => ({ lot: each.lot, report: buildEvaluationReport(each) })),
		};
	});
	if (read === null) return null;
	const { tender, shelf, facts, reports } = read;
	const files = archiveFiles(facts);
	const papers = reports.flatMap(({ lot, report }, index) =>
		report === null
			? []
			: [
					{
						name: `evaluation/report-${index + 1}-${fileWords(lot.title)}.pdf`,
						what: `Evaluation report of the lot “${lot.title}”`,
						bytes: async () => (await drawing.drawEvaluationReport(report)).bytes,
					},
				],
	);
	const index = archiveIndex(facts, [...files, ...papers]);
	const bytesOf = async ({ content }: ArchiveFile): Promise<Uint8Array> => {
		if (typeof content === 'string') return Buffer.from(content);
		if ('part' in content) return getSealedPart(db.reader, tender.id, content);
		if ('documentFileId' in content) {
			const hash = shelf.find(({ fileId }) => fileId === content.documentFileId)?.hash;
			const document = hash === undefined ? null : await findDocument(db.reader, hash);
			if (document === null) throw new Error(`the document ${content.documentFileId} is not there`);
			return document.bytes;
		}
		const sealed = await findSealedFile(db.reader, tender.id, content);
		const bytes = content.opened === null ? sealed : await openFile(sealing, content.opened, sealed);
		return bytes ?? Buffer.from(CHANGED_SINCE);
	};
	const entries: readonly ArchiveEntry[] = [
		{ name: 'INDEX.txt', bytes: async () => Buffer.from(index) },
		...files.map((file) => ({
			name: file.name,
			bytes: () => bytesOf(file),
			...(typeof file.content === 'string' ? {} : { asItIs: true as const }),
		})),
		...papers.map(({ name, bytes }) => ({ name, bytes })),
	];
	return { tenderId: tender.id, bodyId: scope.bodyId, entries, index };
}
