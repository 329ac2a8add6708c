import type { Reader, Tx } from '../../../db/connect.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { listTenderDocuments } from '../../../db/read/tender-documents.ts';
import { findTender, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import { insertTenderDocument } from '../../../db/write/tender-documents.ts';
import { appendTenderStep, saveTender } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	DOCUMENT_KINDS,
	decideTenderDocument,
	type TenderDocumentRefusal,
	withDocument,
} from '../../domain/tender/tender-document.ts';
import type { NoticeDocument } from '../../domain/tender/tender-notice.ts';
import { type CheckedFile, ENDING_OF, type FileRefusal } from '../../domain/text/check-file.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import type { Done } from '../record-change.ts';

export interface UploadTenderDocument {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly expectedVersion: number;
	/** The one of which this is the next version; null where it is new. */
	readonly documentId: string | null;
	readonly title: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

type Refusal = FileRefusal | TenderDocumentRefusal | { readonly code: 'not-found' };

export interface TenderDocumentUploaded {
	readonly fileId: string;
	/** Whether it stands in the draft already, or on the shelf until an amendment names it. */
	readonly goes: 'draft' | 'shelf';
}

interface May {
	readonly tender: TenderRow;
	readonly bodyId: string;
	readonly version: number;
	readonly goes: 'draft' | 'shelf';
}

/** Puts a file on a tender's shelf, by its hash, and into the notice where that is a draft. What is on the shelf is never changed or taken off. */
export async function uploadTenderDocument(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: UploadTenderDocument,
): Promise<Result<TenderDocumentUploaded, Refusal | LooksPersonalRefusal>> {
	const { slug, expectedVersion, documentId, fileName, bytes } = command;
	const title = command.title.trim();
	const today = londonDay(services.clock.businessNow());
	const hash = sha256(bytes);
	const ask = async (reader: Reader, tender: TenderRow | null): Promise<Result<May, Refusal>> => {
		if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const shelf = await listTenderDocuments(reader, tender.id);
		const before = shelf.filter((one) => one.documentId === documentId);
		if (documentId !== null && before.length === 0) return refused({ code: 'not-found' });
		const at = services.clock.businessNow(await readDatabaseClock(reader, services));
		const decided = decideTenderDocument(tender, shelf, { expectedVersion, hash }, at);
		return decided.ok
			? accepted({ tender, bodyId: scope.bodyId, version: before.length + 1, goes: decided.value })
			: decided;
	};
	const work = async (
		tx: Tx,
		{ kind, mediaType }: CheckedFile,
	): Promise<Result<Done<TenderDocumentUploaded>, Refusal>> => {
		const may = await ask(tx, await lockTender(tx, scope, today, slug));
		if (!may.ok) return may;
		const { tender, bodyId, version, goes } = may.value;
		const storedAt = services.clock.businessNow();
		await saveDocument(tx, { hash, mediaType, bytes, storedAt });
		const fileId = services.ids.next();
		const document: NoticeDocument = {
			fileId,
			documentId: documentId ?? fileId,
			version,
			title,
			kind: DOCUMENT_KINDS.find((each) => each === kind) ?? 'pdf',
			size: bytes.length,
			hash,
		};
		const name = safeFileName(fileName, ENDING_OF[kind]);
		const by = { uploadedBy: actor.personId, uploadedAt: storedAt };
		await insertTenderDocument(tx, tender.id, { ...document, ...by, fileName: name });
		const change = goes === 'draft' ? { notice: withDocument(tender.notice, document) } : {};
		if (!(await saveTender(tx, tender.id, expectedVersion, change)))
			return refused({ code: 'changed-meanwhile' });
		const { personId } = actor;
		if (goes === 'draft')
			await appendTenderStep(tx, tender.id, { kind: 'edited', personId, at: storedAt, words: '' });
		return accepted({
			outcome: { fileId, goes },
			changes: [
				{
					action: 'tender.document-uploaded',
					subject: { kind: 'tender', id: tender.id },
					bodyId,
					after: {
						...document,
						goes,
						title: { freeText: title },
						fileName: { freeText: name },
					},
				},
			],
		});
	};
	return carryOutPrepared(services, actor, 'upload-tender-document', gated(command), {
		ask: async (reader) => ask(reader, await findTender(reader, scope, today, slug)),
		make: () => services.checking.check(bytes, DOCUMENT_KINDS),
		work,
	});
}
