import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { type EditAgreementRefusal, editAgreement } from '../../../operations/agreement/edit-agreement.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, isEditableBy, sideOf } from '../agreement-words.ts';
import { stepErrors } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { type Drawn, type TermsPage, termsPageView } from './part-page.ts';

/** What the page is, out of the draft as it is now; null where the address names nothing of it. */
export type DescribeTerms = (
	facts: AgreementVersionFacts,
	params: SignedIn['params'],
	newId: string,
) => TermsPage | null;

const OVERTAKEN =
	'Somebody else changed these terms after you opened this page. Nothing you typed is lost: compare it with what is saved now, then save again';

export async function showTermsPage(g: SignedIn, describe: DescribeTerms): Promise<Response> {
	const facts = await agreementVersionOfAddress(g);
	const part = found(
		isEditableBy(facts.version, sideOf(g.scope)) ? describe(facts, g.params, g.services.ids.next()) : null,
	);
	return page(g, {
		title: part.title,
		view: termsPageView(facts, part, { commandId: g.services.ids.next() }),
	});
}

/** Saves the part and goes back to the version; refused, the page is drawn with what was typed and, where it was overtaken, what is saved now. */
export async function saveTermsPage(g: SignedIn, describe: DescribeTerms): Promise<Response> {
	const facts = await agreementVersionOfAddress(g);
	const newId = g.services.ids.next();
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const nobodyNamed = typed.get('nobodyNamed') === 'yes';
	typed.delete('nobodyNamed');
	const { agreementId, number } = facts.version;
	const part = found(describe(facts, g.params, newId));
	const again = (now: AgreementVersionFacts, drawn: Partial<Drawn>) => {
		const partNow = describe(now, g.params, newId) ?? part;
		return page(g, {
			title: part.title,
			status: 422,
			view: termsPageView(now, partNow, { commandId, expectedVersion, typed: typedValues(typed), ...drawn }),
		});
	};
	const parsed = part.parse(typed);
	if (!parsed.ok) return again(facts, { errors: parsed.errors });
	const command = { commandId, agreementId, number, expectedVersion, change: parsed.command, nobodyNamed };
	const done = await editAgreement(g.services, g.actor, g.scope, command);
	if (done.ok) {
		await tellNext(g, part.saved);
		return redirectTo(agreementVersionPath(facts.version));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	if (done.refusal.code !== 'changed-meanwhile') return again(facts, refusedDrawing(done.refusal, facts));
	const now = await agreementVersionOfAddress(g);
	return again(now, {
		errors: [{ field: '', message: OVERTAKEN }],
		isOvertaken: true,
		expectedVersion: now.version.rowVersion,
	});
}

function refusedDrawing(
	refusal: Exclude<EditAgreementRefusal, { readonly code: 'not-found' }>,
	{ names, version }: AgreementVersionFacts,
): Partial<Drawn> {
	if (refusal.code === 'looks-personal') {
		const said = refusal.found.map(({ kind, excerpt }) => `“${excerpt}” looks like a ${kind}`).join('; ');
		return {
			isAsked: true,
			errors: [
				{ field: 'nobodyNamed', message: `${said}. Take it out, or say that nobody can be told from it` },
			],
		};
	}
	if (refusal.code === 'terms-stay')
		return {
			errors: [{ field: '', message: 'An early end changes the last day and nothing else of the terms' }],
		};
	return { errors: stepErrors(refusal, names, version.side) };
}
