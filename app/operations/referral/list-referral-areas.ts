import { listReferralAreas as readReferralAreas } from '../../../db/read/referral-facts.ts';
import type { Services } from '../../services.ts';

/** For everybody: the areas that have a public page. */
export const listReferralAreas = (services: Services) => readReferralAreas(services.db.reader);
