import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { readUpload } from '../../../http/upload.ts';
import { showSignedCopies } from '../../../operations/signed-copy/show-signed-copies.ts';
import { uploadSignedCopy } from '../../../operations/signed-copy/upload-signed-copy.ts';
import { UploadPage } from './page.tsx';
import { type UploadView, uploadTitle, uploadView, uploadWords } from './view.ts';

const shownTo = async (g: SignedIn) => {
	const number = /^[1-9][0-9]{0,4}$/.test(g.params.number ?? '') ? Number(g.params.number) : 0;
	return found(await showSignedCopies(g.services, g.scope, g.params.agreement ?? '', number));
};

export const loader = guarded('agreement.upload', async (g) =>
	page(g, {
		title: uploadTitle,
		view: uploadView(await shownTo(g), { commandId: g.services.ids.next(), error: null }),
	}),
);

export const action = guarded('agreement.upload', async (g) => {
	const shown = await shownTo(g);
	const { form, file } = await readUpload(g.request);
	const commandId = commandIdOf(form);
	const { agreementId, number } = shown.version;
	const done = file.ok
		? await uploadSignedCopy(g.services, g.actor, g.scope, { commandId, agreementId, number, ...file.value })
		: file;
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return page(g, {
			title: uploadTitle,
			status: 422,
			view: uploadView(shown, { commandId, error: uploadWords(done.refusal) }),
		});
	}
	await tellNext(g, 'The signed copy has been kept');
	return redirectTo(`/agreements/${agreementId}/versions/${number}/signed-copy/upload`);
});

export default function UploadRoute() {
	return <UploadPage view={useView<UploadView>()} />;
}
