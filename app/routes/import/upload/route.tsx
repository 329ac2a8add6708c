import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { bringIn } from '../../../imports/bring-in.ts';
import { readImport, writeRows } from '../../../imports/read-import.ts';
import { importOfAddress } from '../import-of-address.ts';
import { reportView } from '../report-view.ts';
import { importForm, importRefusal } from './view.ts';

const form = formRoute('data.import', {
	takesFile: true,
	about: async (g) => importOfAddress(g),
	ask: importForm,
	parse: parseNothing,
	act: async (g, { commandId, file }, _nothing, of) => {
		const read = await readImport(of, g, file.bytes);
		if (!read.ok) return read;
		const { rows } = await bringIn(of, g, read.value, { commandId, how: 'try' });
		return {
			ok: true,
			value: { rows, hidden: { rows: writeRows(read.value), commandId: g.services.ids.next() } },
		};
	},
	refused: importRefusal,
	done: ({ rows, hidden }, of) => ({
		status: 200,
		instead: reportView({ of, rows, hidden, wasToBeSaved: false }),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
