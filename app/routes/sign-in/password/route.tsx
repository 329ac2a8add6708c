import { formRoute } from '../../../http/form-route.ts';
import { wayBackOf, withWayBack } from '../../../http/local-path.ts';
import { redirectTo } from '../../../http/replies.ts';
import { listDemonstrationPeople } from '../../../operations/person/list-demonstration-people.ts';
import { beginSession } from '../../../operations/session/begin-session.ts';
import { parseSignIn } from './form.ts';
import { signInForm, signInRefusal, toldBefore } from './view.ts';

const form = formRoute('public', {
	about: async (g) => ({
		to: wayBackOf(g.request),
		people: await listDemonstrationPeople(g.services),
	}),
	ask: ({ to, people }, { g, typed }) => {
		// Whoever sends their password is let in by it, whoever was signed in here before.
		if (typed === null && g.context.actor !== null) throw redirectTo(to);
		const told = new URL(g.request.url).searchParams.get('told');
		return signInForm(typed === null ? toldBefore(told, g.context.ranOut) : null, people);
	},
	parse: parseSignIn,
	act: ({ services, context }, _sent, typed) =>
		beginSession(services, {
			...typed,
			address: context.address,
			browser: context.browser?.hash,
			replaces: context.session?.tokenHash ?? null,
		}),
	refused: signInRefusal,
	done: ({ stage, token }, { to }) => ({
		to: stage === 'complete' ? to : withWayBack('/sign-in/code', to),
		token,
	}),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
