import { expect, test } from 'vitest';
import { saveVersion } from '../../../db/write/agreement-versions.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { SLOW_PDFS } from '../../domain/text/slow-pdfs.test-data.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { as, begin, inHand } from '../agreement/agreements.test-data.ts';
import { downloadSignedCopy } from './download-signed-copy.ts';
import { showSignedCopies } from './show-signed-copies.ts';
import { uploadSignedCopy } from './upload-signed-copy.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
const copy = (agreementId: string, differs: object = {}) => ({
	commandId: 'command-1',
	agreementId,
	number: 1,
	fileName: 'Signed by both (2).pdf',
	bytes: PDF as Uint8Array,
	...differs,
});

eachEngine((make) => {
	test('what the signatory uploads is kept by its hash, shown with who and when, and given back as it was', async () => {
		const it = await inHand(await make());
		const done = await uploadSignedCopy(it.services, ...as(it.signatory), copy(it.agreed));
		expect(done).toEqual({ ok: true, value: { hash: sha256(PDF) } });
		const shown = await showSignedCopies(it.services, as(it.officer)[1], it.agreed, 1);
		expect(shown?.copies).toMatchObject([
			{
				fileName: 'Signed-by-both-2.pdf',
				hash: sha256(PDF),
				size: PDF.length,
				uploaderName: it.signatory.name,
			},
		]);
		const file = await downloadSignedCopy(
			it.services,
			as(it.officer)[1],
			it.agreed,
			shown?.copies[0]?.id ?? '',
		);
		expect(file).toMatchObject({ mediaType: 'application/pdf', name: 'Signed-by-both-2.pdf' });
		expect(Buffer.from(file?.bytes ?? []).equals(PDF)).toBe(true);
	});

	test('sent twice it is kept once; the same file again is refused, another is kept beside it', async () => {
		const it = await inHand(await make());
		const upload = (differs: object) =>
			uploadSignedCopy(it.services, ...as(it.officer), copy(it.agreed, differs));
		const both = await Promise.all([upload({}), upload({})]);
		expect(both.map(({ ok }) => ok)).toEqual([true, true]);
		expect(await upload({ commandId: 'command-2' })).toEqual({
			ok: false,
			refusal: { code: 'held-already' },
		});
		expect(
			(await upload({ commandId: 'command-3', bytes: Buffer.concat([PDF, Buffer.from('\n')]) })).ok,
		).toBe(true);
		expect((await showSignedCopies(it.services, as(it.officer)[1], it.agreed, 1))?.copies).toHaveLength(2);
	});

	test('a file is not looked at for a version that has no signed copy yet, or for somebody who may not', async () => {
		const it = await inHand(await make());
		const draft = await begin(it);
		let checks = 0;
		const check: Services['checking']['check'] = (...asked) => {
			checks += 1;
			return it.services.checking.check(...asked);
		};
		const services = { ...it.services, checking: { ...it.services.checking, check } };
		const code = async (person: typeof it.officer, differs: object) => {
			const done = await uploadSignedCopy(services, ...as(person), copy(it.agreed, differs));
			return done.ok ? 'kept' : done.refusal.code;
		};
		const slow = { bytes: SLOW_PDFS['spaces after a filter']() };
		expect(await code(it.officer, { agreementId: draft, ...slow })).toBe('not-sent');
		expect(await code(it.stranger, slow)).toBe('not-found');
		expect(checks).toBe(0);
		expect(await code(it.officer, slow)).toBe('pdf-not-checkable');
		expect(checks).toBe(1);
		expect(await code(it.officer, {})).toBe('kept');
		expect(await code(it.officer, {})).toBe('kept');
		expect(await code(it.officer, { commandId: 'command-2' })).toBe('held-already');
		expect(checks).toBe(2);
	});

	test('a version that is taken back while its file is looked through keeps no copy', async () => {
		const it = await inHand(await make());
		const version = (await showSignedCopies(it.services, as(it.officer)[1], it.agreed, 1))?.version;
		const check: Services['checking']['check'] = async (...asked) => {
			await it.services.db.transaction((tx) =>
				saveVersion(tx, version?.id ?? '', version?.rowVersion ?? 0, { state: 'draft' }),
			);
			return it.services.checking.check(...asked);
		};
		const services = { ...it.services, checking: { ...it.services.checking, check } };
		const done = await uploadSignedCopy(services, ...as(it.officer), copy(it.agreed));
		expect(done).toEqual({ ok: false, refusal: { code: 'not-sent', state: 'draft' } });
		expect((await showSignedCopies(it.services, as(it.officer)[1], it.agreed, 1))?.copies).toEqual([]);
	});

	test('a draft has no signed copy, a file that runs something is none, and another office reaches nothing', async () => {
		const it = await inHand(await make());
		const draft = await begin(it);
		const code = async (person = it.officer, differs: object = {}) => {
			const done = await uploadSignedCopy(it.services, ...as(person), copy(it.agreed, differs));
			return done.ok ? 'kept' : done.refusal.code;
		};
		expect(await code(it.officer, { agreementId: draft })).toBe('not-sent');
		expect(await code(it.officer, { bytes: Buffer.from('%PDF-1.7\n<< /S /JavaScript >>\n%%EOF') })).toBe(
			'pdf-script',
		);
		expect(await code(it.stranger)).toBe('not-found');
		expect(await showSignedCopies(it.services, as(it.stranger)[1], it.agreed, 1)).toBeNull();
		expect(await downloadSignedCopy(it.services, as(it.officer)[1], it.agreed, 'no-such-copy')).toBeNull();
	});
});
