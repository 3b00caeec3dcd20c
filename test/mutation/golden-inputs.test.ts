import { testGoldenCases } from './golden-cases.ts';

testGoldenCases(['config-', 'guard-wrong', 'learn', 'lock-', 'page-is', 'page-missing', 'page-not', 'page-too', 'verify']);
