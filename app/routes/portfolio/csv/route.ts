import { guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { exportPortfolio } from '../../../operations/portfolio/export-portfolio.ts';
import { portfolioAsked } from '../portfolio-asked.ts';

/** What the portfolio page shows under the same address, whole. */
export const loader = guarded('agreement.view', async (g) => {
	const asked = portfolioAsked(new URL(g.request.url).searchParams);
	return download(
		await exportPortfolio(g.services, g.scope, asked),
		'text/csv; charset=utf-8',
		'grant-agreements.csv',
	);
});
