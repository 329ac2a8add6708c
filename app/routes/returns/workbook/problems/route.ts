import { MEDIA_TYPE_OF } from '../../../../domain/text/check-file.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { download } from '../../../../http/replies.ts';
import { wordsOfFile } from '../../../../http/words-of-file.ts';
import { downloadWorkbookProblems } from '../../../../operations/kpi-return/download-workbook-problems.ts';

/** The workbook that somebody sent, with what is wrong in it marked at its cells. */
export const loader = guarded('return.prepare', async (g) => {
	const marked = found(
		await downloadWorkbookProblems(g.services, g.scope, g.params.id ?? '', g.params.upload ?? ''),
	);
	return marked.ok
		? download(marked.value.bytes, MEDIA_TYPE_OF.xlsx, marked.value.name)
		: new Response(wordsOfFile(marked.refusal), { status: 503, headers: { 'Retry-After': '60' } });
});
