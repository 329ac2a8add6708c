import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { uploadTenderDocument } from '../../../operations/tender/upload-tender-document.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseDocument } from './form.ts';
import { documentForm, documentPart, documentRefusal } from './view.ts';

const form = formRoute('tender.edit', {
	takesFile: true,
	about: async (g) => found(documentPart(await tenderOfAddress(g), g.params.document)),
	ask: documentForm,
	parse: parseDocument,
	act: (g, { commandId, nobodyNamed, expectedVersion, file }, { title }, { facts: { tender }, documentId }) =>
		uploadTenderDocument(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: tender.slug,
			expectedVersion,
			documentId,
			title,
			...file,
		}),
	refused: documentRefusal,
	done: ({ goes }, { facts: { tender } }) =>
		goes === 'draft'
			? { notice: 'The document is now part of the tender', to: tenderPath(tender) }
			: {
					notice:
						'The file has been kept. Choose it here, and it becomes part of the tender once this is approved',
					to: `${tenderPath(tender)}/amend`,
				},
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
