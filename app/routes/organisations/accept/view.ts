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
					'Offices then find it in their lists, for agreements and accreditations. Without this it becomes a provider once a lot is awarded to it.',
					'Do it when an office has asked for it. While bids are sealed it tells the office that the organisation is here.',
				],
				inset: acceptedAt === null ? [] : ['It has been accepted already.'],
				questions: [],
				button: acceptedAt === null ? { text: 'Accept it as a provider' } : null,
			};

export const acceptRefusal = (_refusal: { readonly code: 'accepted-already' }): BoxError => ({
	field: '',
	message: 'It has been accepted already',
});
