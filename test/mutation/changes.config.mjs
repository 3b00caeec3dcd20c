import { group } from './group.mjs';

export default group('changes', ['generator/changes/**/*.ts'], { needs: ['/test/golden'], least: 85 });
