import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { showSignedCopies } from '../../../operations/signed-copy/show-signed-copies.ts';
import { uploadSignedCopy } from '../../../operations/signed-copy/upload-signed-copy.ts';
import { uploadForm, uploadRefusal } from './view.ts';

const form = formRoute('agreement.upload', {
	takesFile: true,
	about: async (g) => {
		const number = madeNumber(g.params.number) ?? 0;
		return found(await showSignedCopies(g.services, g.scope, g.params.agreement ?? '', number));
	},
	ask: uploadForm,
	parse: parseNothing,
	act: (g, { commandId, file }, _nothing, { version: { agreementId, number } }) =>
		uploadSignedCopy(g.services, g.actor, g.scope, { commandId, agreementId, number, ...file }),
	refused: uploadRefusal,
	done: (_kept, { version: { agreementId, number } }) => ({
		notice: 'The signed copy has been kept',
		to: `/agreements/${agreementId}/versions/${number}/signed-copy/upload`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
