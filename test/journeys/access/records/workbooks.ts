import type { Actor } from '../../../../app/domain/access/actor.ts';
import { scopeOfClock } from '../../../../app/domain/access/scope-of-clock.ts';
import { instant } from '../../../../app/domain/calendar/instant.ts';
import { sha256 } from '../../../../app/gateways/secrets.ts';
import { downloadReturnWorkbook } from '../../../../app/operations/kpi-return/download-return-workbook.ts';
import type { Services } from '../../../../app/services.ts';
import { saveDocument } from '../../../../db/write/documents.ts';
import { insertReturnWorkbook } from '../../../../db/write/return-workbooks.ts';
import { sampleReturns } from './returns.ts';
import { type SampleRecord, withParams } from './sample-record.ts';

/** The return's own workbook, sent by a person of its lead. */
export const sampleWorkbooks = withParams(sampleReturns, sent);

async function sent(record: SampleRecord, services: Services): Promise<Readonly<Record<string, string>>> {
	const returnId = record.params.id ?? '';
	const [organisationId = ''] = record.providerIds;
	const whole = { organisationId } as Actor;
	const file = await downloadReturnWorkbook(services, whole, scopeOfClock(), returnId);
	if (file === null) throw new Error('the return has a workbook');
	const person = await services.db.reader
		.selectFrom('person')
		.select('id')
		.where('organisationId', '=', organisationId)
		.orderBy('id')
		.executeTakeFirstOrThrow();
	const upload = services.ids.next();
	const at = instant('2026-10-20T09:00:00.000Z');
	const hash = sha256(file.bytes);
	await services.db.transaction(async (tx) => {
		await saveDocument(tx, { hash, mediaType: 'application/zip', bytes: file.bytes, storedAt: at });
		await insertReturnWorkbook(tx, {
			id: upload,
			returnId,
			madeBy: 'portal',
			documentHash: hash,
			fileName: 'Return.xlsx',
			organisationId,
			uploadedBy: person.id,
			uploadedAt: at,
		});
	});
	return { upload };
}
