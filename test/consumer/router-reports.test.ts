import { expect, it } from 'vitest';
import { callStartedExample, createRouter } from '../../generated/acs-calling/index.ts';

const invalid = { ...callStartedExample, id: 7 };

it('an onError that throws loses no event', async () => {
  const router = createRouter({
    onError() {
      throw new Error('the log is full');
    },
  }).onAny(() => {
    throw new Error('no');
  });
  const { outcomes } = await router.dispatch([callStartedExample, callStartedExample]);
  expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed']);
});

it('eventTypes gives types, for patterns too, whenever it is asked', () => {
  const router = createRouter();
  expect(router.eventTypes()).toEqual([]);
  router.on('Microsoft.Communication.CallParticipant*', () => {});
  expect(router.eventTypes()).toEqual([
    'Microsoft.Communication.CallParticipantAdded',
    'Microsoft.Communication.CallParticipantRemoved',
  ]);
});

it('dispatchOrThrow does not throw what onInvalid took', async () => {
  const router = createRouter({ onInvalid() {} }).onAny(() => {
    throw new Error('no');
  });
  const error = await router.dispatchOrThrow([invalid, callStartedExample]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AggregateError);
  expect(error).toMatchObject({ errors: [{ message: 'no' }] });
});

it('a list with a pattern that matches nothing does not compile', () => {
  const router = createRouter();
  // @ts-expect-error: no event begins so
  router.on(['Microsoft.Communication.CallStarted', 'Microsoft.Storage.*'], () => {});
});
