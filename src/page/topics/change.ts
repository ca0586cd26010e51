import type { Topic } from '#core/topics.ts';
import { changeTopic, type TopicFields } from '#store/topics.ts';
import { perform, type Say } from '#ui/acts.ts';

/** Changes fields of a topic; Undo puts back what they were. */
export function changeWithUndo(topic: Topic, fields: TopicFields, said: Say = (t) => t.topics.changed): void {
  void perform({
    work: () => changeTopic(topic.id, fields, Date.now()),
    said,
    undo: async (before) => {
      if (before) await changeTopic(topic.id, before, Date.now());
    },
  });
}
