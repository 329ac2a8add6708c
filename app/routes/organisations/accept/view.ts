import type { BoxError } from '../../../components/layout/question.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrganisationShown } from '../../../operations/organisation/show-organisation.ts';

type Shown = NonNullable<OrganisationShown['organisation']>;

export const acceptForm = ({ id, name, registeredAt, acceptedAt }: Shown): Asked | null =>
	registeredAt === null
		? null
		: {
				title: 'Accept it as a provider',
				caption: name,
				back: `/organisations/${id}`,
				intro: [
					'It is then in the offices’ lists, for agreements and accreditations. Otherwise it becomes a provider once a lot is awarded to it.',
					'Do it when an office has asked for it. While bids are sealed, this shows the office that the organisation has registered.',
				],
				inset: acceptedAt === null ? [] : ['It has been accepted already.'],
				questions: [],
				button: acceptedAt === null ? { text: 'Accept it as a provider' } : null,
			};

export const acceptRefusal = (_refusal: { readonly code: 'accepted-already' }): BoxError => ({
	field: '',
	message: 'It has been accepted already',
});
