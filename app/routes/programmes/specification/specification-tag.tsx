import { Tag, type TagColour } from '../../../components/govuk/tag.tsx';

const COLOURS: Readonly<Record<string, TagColour>> = {
	Draft: 'teal',
	Published: 'green',
	Superseded: 'grey',
};

/** The state of a version, as it is called on the page. */
export const SpecificationTag = ({ state }: { readonly state: string }) => (
	<Tag colour={COLOURS[state]}>{state}</Tag>
);
