import { group } from './group.mjs';

export default group('changes', ['generator/changes/**/*.ts', 'generator/text/encode-markdown.ts'], {
  needs: ['/test/golden'],
  least: 85,
});
