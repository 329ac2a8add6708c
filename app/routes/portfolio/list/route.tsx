import { guarded } from '../../../http/guarded.ts';
import { pageNumber } from '../../../http/page-number.ts';
import { page } from '../../../http/replies.ts';
import { listPortfolio } from '../../../operations/portfolio/list-portfolio.ts';
import { portfolioAsked } from '../portfolio-asked.ts';
import { portfolioView } from './view.ts';

/** Every grant agreement that the reader reaches: an office's own programmes, a provider's own agreements. */
export const loader = guarded('agreement.view', async (g) => {
	const asked = portfolioAsked(new URL(g.request.url).searchParams);
	const view = portfolioView(await listPortfolio(g.services, g.scope), asked, {
		number: pageNumber(g.request),
		own: g.scope.kind === 'provider',
	});
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
