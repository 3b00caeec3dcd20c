throw new Error('no such region');
