/** Counts pairs and prints now and then how far it is. */
export class Progress {
  pairs = 0;
  valid = 0;
  schemas = 0;
  asked = 0;
  readonly explained = new Map<string, number>();
  readonly #goal: number;
  readonly #start = performance.now();
  #next = 0.1;

  constructor(goal: number) {
    this.#goal = goal;
  }

  get done(): boolean {
    return this.pairs >= this.#goal;
  }

  count(valid: boolean): void {
    this.pairs += 1;
    if (valid) this.valid += 1;
    if (this.pairs < this.#next * this.#goal) return;
    this.#next += 0.1;
    console.log(this.line());
  }

  explain(rule: string): number {
    const times = (this.explained.get(rule) ?? 0) + 1;
    this.explained.set(rule, times);
    return times;
  }

  line(): string {
    const seconds = ((performance.now() - this.#start) / 1_000).toFixed(0);
    const share = ((100 * this.valid) / Math.max(1, this.pairs)).toFixed(1);
    return `${this.pairs} pairs of ${this.schemas} schemas in ${seconds} s, ${share} % valid`;
  }

  summary(): string {
    const rules = [...this.explained].map(([rule, times]) => `  ${times} × ${rule}`);
    return [this.line(), `${this.asked} pairs put to the arbiter as well`, 'differences, all explained:', ...rules, ''].join(
      '\n',
    );
  }
}
