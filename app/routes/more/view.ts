import type { PortalPage } from '../../components/layout/portal-pages.ts';
import type { RecordView } from '../../components/layout/record-view.ts';

/** Of everybody, signed in or not. */
const PUBLIC = [
	{ href: '/can-i-refer', text: 'Can I refer?', hint: 'What the public is told about each area.' },
	{ href: '/open-tenders', text: 'Open tenders', hint: 'What everybody may bid for, and what was awarded.' },
];

/** Every page that a person may come to by a menu, and the public's. */
export const moreView = (pages: readonly PortalPage[]): RecordView => ({
	title: 'All your pages',
	back: null,
	narrow: true,
	blocks: [
		{ kind: 'list', plain: true, items: pages.map(linkOf) },
		{ kind: 'heading', text: 'Pages that everybody can see' },
		{ kind: 'list', plain: true, items: PUBLIC.map(linkOf) },
	],
});

const linkOf = ({ href, text, own, hint }: Pick<PortalPage, 'href' | 'text' | 'own' | 'hint'>) => ({
	cell: { text: own ?? text, href },
	below: hint,
});
