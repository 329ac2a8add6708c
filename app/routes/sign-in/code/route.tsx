import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { localPath } from '../../../http/local-path.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { completeSession } from '../../../operations/session/complete-session.ts';
import { parseCode } from './form.ts';
import { CodePage } from './page.tsx';
import { type CodeView, refusedCode } from './view.ts';

const title = 'Enter your one-time code';

export const loader = guarded('public', async (g) => {
	const to = localPath(new URL(g.request.url).searchParams.get('to'));
	if (g.context.session === null) return redirectTo('/sign-in');
	if (g.context.session.stage === 'complete') return redirectTo(to);
	return page(g, { title, view: { to, errors: [] } satisfies CodeView });
});

export const action = guarded('public', async (g) => {
	const session = g.context.session;
	if (session === null) return redirectTo('/sign-in');
	const form = await readForm(g.request);
	const to = localPath(String(form.get('to') ?? ''));
	const parsed = parseCode(form);
	if (!parsed.ok) return page(g, { title, status: 422, view: { to, errors: parsed.errors } satisfies CodeView });
	const done = await completeSession(g.services, { personId: session.personId, tokenHash: session.tokenHash, code: parsed.command.code });
	if (!done.ok) return page(g, { title, status: 422, view: { to, errors: refusedCode(done.refusal) } satisfies CodeView });
	return redirectTo(to, { 'Set-Cookie': sessionCookie(done.value.token) });
});

export default function CodeRoute() {
	return <CodePage view={useView<CodeView>()} />;
}
