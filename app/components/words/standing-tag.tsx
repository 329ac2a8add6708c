import { type PortfolioStanding, STANDING_NAMES } from '../../domain/grant/portfolio.ts';
import { Tag, type TagColour } from '../govuk/tag.tsx';

const COLOURS: Readonly<Record<PortfolioStanding, TagColour | undefined>> = {
	draft: 'grey',
	'awaiting-approval': 'yellow',
	approved: 'teal',
	sent: 'yellow',
	'to-begin': undefined,
	active: 'green',
	ended: 'grey',
	terminated: 'red',
};

export const StandingTag = ({ standing }: { readonly standing: PortfolioStanding }) => (
	<Tag colour={COLOURS[standing]}>{STANDING_NAMES[standing]}</Tag>
);
