export { mostSimilar } from '../../templates/names/similar.ts';
