import { formRoute } from '../../../http/form-route.ts';
import { redirectTo } from '../../../http/replies.ts';
import { bringIn } from '../../../imports/bring-in.ts';
import { readRows, writeRows } from '../../../imports/read-import.ts';
import { importOfAddress } from '../import-of-address.ts';
import { reportView } from '../report-view.ts';
import { parseSentRows } from './form.ts';

const form = formRoute('data.import', {
	about: async (g) => importOfAddress(g),
	ask: ({ name }) => {
		throw redirectTo(`/import/${name}/upload`);
	},
	parse: parseSentRows,
	act: async (g, { commandId }, sent, of) => {
		const rows = readRows(sent.rows);
		if (rows === null) return { ok: false, refusal: 'not-found' as const };
		const { kept, rows: report } = await bringIn(of, g, rows, { commandId, how: 'keep' });
		const hidden = { rows: writeRows(rows), commandId: g.services.ids.next() };
		return { ok: true, value: { kept, report, hidden } };
	},
	refused: () => [],
	done: ({ kept, report, hidden }, of) =>
		kept
			? { to: of.leadsTo, notice: of.done(report.length) }
			: { status: 200, instead: reportView({ of, rows: report, hidden, wasToBeSaved: true }) },
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
