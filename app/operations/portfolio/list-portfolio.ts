import { listPortfolio as readPortfolio } from '../../../db/read/portfolio.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { PortfolioLine } from '../../domain/grant/portfolio.ts';
import type { Services } from '../../services.ts';

export interface PortfolioFacts {
	readonly today: IsoDate;
	readonly lines: readonly PortfolioLine[];
}

/** All grant agreements that the reader reaches, accepted or on their way. */
export async function listPortfolio(services: Services, scope: Scope): Promise<PortfolioFacts> {
	const today = londonDay(services.clock.businessNow());
	return { today, lines: await services.db.snapshot((reader) => readPortfolio(reader, scope, today)) };
}
