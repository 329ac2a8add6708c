import type { BoxError } from '../../../../components/layout/question.ts';
import type { SendSpecificationBackRefusal } from '../../../../domain/specification/decide-send-back.ts';
import type { Asked } from '../../../../http/form-of.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { versionPath } from '../specification-words.ts';

/** An approver says what must change before they would publish the version. */
export function sendBackForm(
	{ programme, version, draft, drafters }: SpecificationFacts,
	personId: string,
	refusedAs: string | null,
): Asked | null {
	if (version.state !== 'draft' && refusedAs === null) return null;
	const isDrafter = drafters.some(({ id }) => id === personId);
	const may = draft.handedOver && !isDrafter;
	return {
		title: `Send version ${version.number} back`,
		caption: `Service specification: ${programme.name}`,
		back: versionPath(programme.slug, version.number),
		intro: ['It becomes a draft that its officers can change and hand over again. They are told by e-mail.'],
		inset: [...(isDrafter ? [`${DRAFTED_IT}.`] : []), ...(draft.handedOver ? [] : [`${NOT_HANDED_OVER}.`])],
		questions: may ? [{ kind: 'long-text', name: 'reason', label: 'What must change?', rows: 4 }] : [],
		button: may ? { text: 'Send it back' } : null,
	};
}

const NOT_HANDED_OVER = 'This version does not wait for approval any more';
const DRAFTED_IT = 'You worked on this draft, so somebody else must decide about it';

/** Why it was not sent back, in words. */
export function sendBackRefusal(refusal: SendSpecificationBackRefusal): BoxError {
	switch (refusal.code) {
		case 'no-reason':
			return { field: 'reason', message: 'Enter what must change' };
		case 'not-a-draft':
			return { field: '', message: 'This version has been published already' };
		case 'not-handed-over':
			return { field: '', message: NOT_HANDED_OVER };
		case 'approver-drafted-it':
			return { field: '', message: DRAFTED_IT };
	}
}
