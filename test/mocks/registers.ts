import { HttpResponse, http } from 'msw';

const CHARITIES = 'https://api.charitycommission.gov.uk/register/api/charitydetails/:number/:linked';
const COMPANIES = 'https://api.company-information.service.gov.uk/company/:number';

/** The two registers as their documentation says they answer. A number that ends in 9 is not there, one that ends in 8 was removed. */
export const registerMocks = [
	http.get(CHARITIES, ({ params, request }) => {
		if (!request.headers.get('Ocp-Apim-Subscription-Key')) return new HttpResponse(null, { status: 401 });
		const number = String(params.number);
		if (number.endsWith('9')) return HttpResponse.json({}, { status: 404 });
		const removed = number.endsWith('8');
		return HttpResponse.json({
			charity_name: `CHARITY ${number}`,
			reg_status: removed ? 'RM' : 'R',
			date_of_removal: removed ? '2020-01-01T00:00:00' : null,
		});
	}),
	http.get(COMPANIES, ({ params, request }) => {
		if (!request.headers.get('Authorization')?.startsWith('Basic '))
			return new HttpResponse(null, { status: 401 });
		const number = String(params.number);
		if (number.endsWith('9'))
			return HttpResponse.json({ errors: [{ error: 'company-profile-not-found' }] }, { status: 404 });
		return HttpResponse.json({
			company_name: `COMPANY ${number} LIMITED`,
			company_status: number.endsWith('8') ? 'dissolved' : 'active',
		});
	}),
];
