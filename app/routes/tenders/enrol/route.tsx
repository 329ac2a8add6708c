import type { Result } from '../../../domain/result.ts';
import type { Sent } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import type { SignedIn } from '../../../http/guarded.ts';
import { changeOpenerPassphrase } from '../../../operations/tender/change-opener-passphrase.ts';
import { enrolOpener } from '../../../operations/tender/enrol-opener.ts';
import { enrolOpenerAgain } from '../../../operations/tender/enrol-opener-again.ts';
import { showEnrolment } from '../../../operations/tender/show-enrolment.ts';
import { parseEnrolment, type TypedEnrolment } from './form.ts';
import { type EnrolmentRefusal, enrolForm, enrolledWords, enrolRefusal } from './view.ts';

const form = formRoute('opener.enrol', {
	about: ({ services, actor, scope }) => showEnrolment(services, actor, scope),
	ask: enrolForm,
	parse: parseEnrolment,
	act,
	refused: enrolRefusal,
	showsAnew: ['key-changed', 'more-is-lost'],
	done: (_done, _about, { know }) => ({ notice: enrolledWords(know), to: '/tenders' }),
});

async function act(
	{ services, actor, scope }: SignedIn,
	{ commandId, expectedVersion }: Sent,
	{ passphrase, ...typed }: TypedEnrolment,
): Promise<Result<unknown, EnrolmentRefusal>> {
	switch (typed.know) {
		case 'none':
			return enrolOpener(services, actor, { commandId, passphrase });
		case 'known': {
			const { current } = typed;
			return changeOpenerPassphrase(services, actor, { commandId, expectedVersion, current, passphrase });
		}
		case 'lost': {
			const { lostSeen, understood } = typed;
			const command = { commandId, expectedVersion, lostSeen, understood, passphrase };
			return enrolOpenerAgain(services, actor, scope, command);
		}
	}
}

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
