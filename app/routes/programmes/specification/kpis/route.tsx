import { draftFormRoute } from '../draft-form-route.ts';
import { describeKpis } from './view.ts';

const form = draftFormRoute(describeKpis);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
