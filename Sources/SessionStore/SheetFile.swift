import Coaching
